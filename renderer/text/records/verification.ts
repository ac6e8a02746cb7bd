import { typesetString } from '#shared/documents/typography';

/** Words of the page that verifies the signatures of any PDF; its name is among the places of the frame. */
export const verifyText = {
  link: 'Ověřit podpisy v jiném PDF…',
  choose: 'Vybrat PDF…',
  chooseOther: 'Vybrat jiné PDF…',
  empty: 'Vyberte PDF, nebo je přetáhněte sem',
  emptyHelp: typesetString('Aplikace ukáže, kdo soubor podepsal, kdy a zda je od té doby neporušený. Soubor se nikam neodesílá a u žádné smlouvy se neukládá. Nejvýše 50 MB.'),
  drop: 'Pusťte soubor zde',
  reading: 'Ověřuji podpisy…',
  notPdf: (fileName: string) => `Soubor ${fileName} není PDF.`,
  notPdfAdvice: typesetString('Podpisy lze ověřit jen v souboru PDF. Podepsaný archiv nebo obrázek otevřete v programu, ve kterém vznikl.'),
  report: 'Podpisy',
  broken: typesetString('Stránky souboru nelze zobrazit. Údaje o podpisech to nemění.'),
  sign: 'Podepsat tento soubor…',
  signHelp: typesetString('Soubor vznikl v této aplikaci a má volné pole pro podpis. Jak podepsat kartou nebo tokenem, se dočtete po stisknutí tlačítka.'),
  file: 'Soubor',
  signed: 'Podepsaný soubor je zatím jen v tomto okně.',
  signedAdvice: 'Uložte jej, původní soubor zůstal beze změny.',
  save: 'Uložit podepsaný soubor',
  saveAgain: 'Uložit znovu',
  saving: 'Podepsaný soubor jste uložili tam, kam jste zvolili.',
  savingAdvice: 'Pokud jste ukládání zrušili, uložte jej znovu.',
  downloaded: 'Podepsaný soubor je mezi staženými soubory prohlížeče.',
} as const;

/** `Smlouva.pdf` → `Smlouva (podepsáno).pdf`; a name that says so already stays. */
export function signedFileName(fileName: string): string {
  return fileName.includes(signedMark) ? fileName : fileName.replace(/(?:\.pdf)?$/iu, (extension) => `${signedMark}${extension === '' ? '.pdf' : extension}`);
}

const signedMark = ' (podepsáno)';
