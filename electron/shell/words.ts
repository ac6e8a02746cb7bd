/** What the shell itself says; all other wording belongs to the window. */
export const words = {
  productName: 'KPBI Smlouvy',
  couldNotStart: 'KPBI Smlouvy se nepodařilo spustit',
  saveDocument: 'Uložit dokument',
  chooseFolder: 'Vyberte složku pro data',
  chooseTarget: 'Vyberte složku pro dokumenty',
  zipArchive: 'Archiv ZIP',
  pdfDocument: 'Dokument PDF',
  wordDocument: 'Dokument Word',
  allFiles: 'Všechny soubory',
  edit: { undo: 'Zpět', redo: 'Znovu', cut: 'Vyjmout', copy: 'Kopírovat', paste: 'Vložit', selectAll: 'Vybrat vše' },
  view: { menu: 'Zobrazení', larger: 'Zvětšit', smaller: 'Zmenšit', original: 'Původní velikost', fullScreen: 'Celá obrazovka', reload: 'Načíst znovu', tools: 'Nástroje pro vývojáře' },
  notAnswering: {
    message: 'Okno aplikace neodpovídá.',
    detail: 'Můžete ještě počkat. Zavřete-li okno hned, změny z poslední chvíle se nemusejí uložit.',
    wait: 'Počkat',
    close: 'Zavřít okno',
  },
  stillSaving: {
    message: 'Některé změny ještě nejsou uložené.',
    detail: 'Můžete počkat, až ukládání skončí. Zavřete-li okno hned, neuložené změny se ztratí.',
    wait: 'Počkat',
    close: 'Zavřít bez uložení',
  },
  windowFailed: {
    message: 'Okno aplikace přestalo pracovat.',
    detail: 'Uložená data zůstala v pořádku. Okno můžete otevřít znovu a pokračovat.',
    reopen: 'Otevřít znovu',
    quit: 'Ukončit',
  },
} as const;
