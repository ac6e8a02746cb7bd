/** Words of putting a text on the clipboard. */
export const clipboardText = {
  failed: 'Text se nepodařilo zkopírovat',
  failedAdvice: 'Prohlížeč nepustil program ke schránce. Označte text a zkopírujte jej klávesami Ctrl+C.',
} as const;
