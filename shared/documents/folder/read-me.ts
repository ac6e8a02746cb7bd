import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** What lies in the folder of an exported agreement, for whoever opens it without the product. */
export function readMe(title: string, exportedOn: PlainDate): string {
  const lines = [
    title,
    `Vyvezeno z aplikace KPBI Smlouvy dne ${formatDate(exportedOn).replaceAll('\u00a0', ' ')}.`,
    '',
    'prehled.html            stav, údaje smlouvy, průběh a seznam souborů; otevřete jako první',
    'historie.html           kdy, kdo a co změnil, včetně zápisů vzatých zpět',
    'dokumenty/              znění smlouvy a příloh, jak byla dokončena, a podepsané kopie; u konceptu jeho dnešní podoba',
    'pisemnosti/             vyplněné písemnosti ke smlouvě (PDF)',
    'prilohy/                přiložené soubory',
    'dodatky/                dodatky smlouvy, každý ve vlastní složce stejného uspořádání',
    'data/                   tytéž údaje ve strojově čitelné podobě (JSON, UTF-8)',
    'kontrolni-soucty.txt    otisky SHA-256 všech souborů',
    '',
    'Složky, do kterých nepatří žádný soubor, chybějí.',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
