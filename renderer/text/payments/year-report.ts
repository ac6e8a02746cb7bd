/** Words of the closing report of a year, and of the workbook of all contributions. */
export const yearReportText = {
  open: 'Závěrečná zpráva…',
  title: (year: number) => `Závěrečná zpráva za rok ${year}`,
  pdf: 'Uložit PDF',
  xlsx: 'Uložit tabulku Excel (XLSX)',
  print: 'Vytisknout',
  close: 'Zavřít',
  saved: 'Zpráva je uložená',
  downloaded: (fileName: string) => `Soubor ${fileName} najdete mezi staženými.`,
} as const;
