import type { PackageFile, SubmissionKind } from '#shared/domain/register/submission';

/** Name of the instruction in the package; it is no attachment of the message. */
export const instructionFileName = 'navod-k-odeslani.txt';

/** One thing to do with a package: sentences, and the files they are about. */
export type SendingStep = { readonly sentences: readonly string[]; readonly files: readonly string[] };

/** What a clerk does with the package, in this order. */
export function sendingSteps(files: readonly PackageFile[], dataBox: string): readonly SendingStep[] {
  const named = (role: PackageFile['role']) => files.filter((file) => file.role === role).map(({ name }) => name);
  return [
    { sentences: [`Založte novou datovou zprávu do datové schránky ${dataBox} (registr smluv).`, 'Jednou datovou zprávou lze podat jen jeden požadavek.'], files: [] },
    { sentences: ['Přiložte soubor, podle kterého registr pozná, co se žádá (typ přílohy main, hlavní písemnost):'], files: named('main') },
    enclosing(named('enclosure')),
    { sentences: ['Tento návod se neposílá.'], files: [] },
    { sentences: ['Odpověď registru přijde do datové schránky, ze které byla zpráva odeslána.', 'Soubor s odpovědí (odpoved_*.xml, při odmítnutí chyba.xml) uložte a přetáhněte do okna aplikace KPBI Smlouvy.'], files: [] },
  ];
}

function enclosing(files: readonly string[]): SendingStep {
  if (files.length === 0) return { sentences: ['Další soubory k této zprávě nepřikládejte.'], files };
  return { sentences: ['Nepřejmenovávejte soubory: registr rozlišuje velká a malá písmena a zprávu, ve které některý soubor chybí nebo se jmenuje jinak, odmítne celou.', 'Přiložte tyto soubory (typ přílohy enclosure):'], files };
}

/** The same as a plain text, its lines ended as on Windows. */
export function sendingInstruction(kind: SubmissionKind, files: readonly PackageFile[], dataBox: string): string {
  const steps = sendingSteps(files, dataBox).flatMap(({ sentences: [first = '', ...others], files: names }, index) => [`${String(index + 1)}. ${first}`, ...[...others, ...names].map((line) => `   ${line}`)]);
  return [headings[kind], '', ...steps, ''].join('\r\n');
}

const headings: Readonly<Record<SubmissionKind, string>> = {
  publish: 'Uveřejnění smlouvy v registru smluv',
  modify: 'Změna údajů o smlouvě v registru smluv',
  'add-attachment': 'Doplnění přílohy ke smlouvě v registru smluv',
  withdraw: 'Znepřístupnění smlouvy v registru smluv',
};
