/** Words of taking a list elsewhere. */
export const listExportText = {
  button: 'Export',
  label: (title: string) => `Export: ${title}`,
  xlsx: 'Uložit jako tabulku Excel (XLSX)',
  pdf: 'Uložit jako PDF',
  print: 'Vytisknout',
  printByKey: 'Vytisknout (Ctrl+P)',
  saved: 'Seznam je uložený',
  downloaded: 'Seznam je stažený',
  downloadedWhere: (fileName: string) => `Soubor ${fileName} najdete mezi staženými soubory prohlížeče.`,
} as const;
