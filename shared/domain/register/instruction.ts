import type { PackageFile, SubmissionKind } from '#shared/domain/register/submission';

/** Name of the instruction in the package; it is no attachment of the message. */
export const instructionFileName = 'navod-k-odeslani.txt';

/** What a clerk does with the package: a plain text, its lines ended as on Windows. */
export function sendingInstruction(kind: SubmissionKind, files: readonly PackageFile[], dataBox: string): string {
  const named = (role: PackageFile['role']) => files.filter((file) => file.role === role).map(({ name }) => `   ${name}`);
  const enclosures = named('enclosure');
  return [
    headings[kind],
    '',
    `1. Založte novou datovou zprávu do datové schránky ${dataBox} (registr smluv).`,
    '   Jednou datovou zprávou lze podat jen jeden požadavek.',
    '2. Přiložte soubor, podle kterého registr pozná, co se žádá (typ přílohy main, hlavní písemnost):',
    ...named('main'),
    ...(enclosures.length === 0
      ? ['   Další soubory se k této zprávě nepřikládají.']
      : ['3. Přiložte tyto soubory (typ přílohy enclosure). Nepřejmenovávejte je: registr rozlišuje velká a malá písmena', '   a zprávu, ve které některý soubor chybí nebo se jmenuje jinak, odmítne celou.', ...enclosures]),
    `${enclosures.length === 0 ? '3' : '4'}. Tento návod se neposílá.`,
    `${enclosures.length === 0 ? '4' : '5'}. Odpověď registru přijde do datové schránky, ze které byla zpráva odeslána. Soubor s odpovědí`,
    '   (odpoved_*.xml, při odmítnutí chyba.xml) uložte a přetáhněte do okna aplikace KPBI Smlouvy.',
    '',
  ].join('\r\n');
}

const headings: Readonly<Record<SubmissionKind, string>> = {
  publish: 'Uveřejnění smlouvy v registru smluv',
  modify: 'Změna údajů o smlouvě v registru smluv',
  'add-attachment': 'Doplnění přílohy ke smlouvě v registru smluv',
  withdraw: 'Znepřístupnění smlouvy v registru smluv',
};
