import { numberSign } from '#shared/documents/phrases';
import { typesetString } from '#shared/documents/typography';
import type { OrderFileFormat } from '#shared/api/orders';
import type { OrderCourse } from '#shared/domain/payment-orders/confirmations';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** Tells contributions of several agreements apart. */
const ofAgreement = (number: string | null): readonly string[] => (number === null ? [] : [`smlouva ${numberSign(number)}${number}`]);

/** Words of the part where a region orders its contributions to be paid. */
export const ordersText = {
  ofCoordinator: typesetString('Příkazy k úhradě vystavuje kraj, který příspěvek platí. Váš úřad příspěvky přijímá.'),
  nothingToPay: 'Teď není co platit. Všechny příspěvky, o které bylo požádáno, jsou zaplacené.',
  whatTitle: 'Co zaplatit',
  choose: (name: string, year: number, number: string | null) => [name, `rok ${year}`, ...ofAgreement(number)].join(', '),
  contribution: (year: number) => `Příspěvek za rok ${year}`,
  outstanding: (amount: string, dueOn: PlainDate | null, number: string | null) => [`zbývá ${amount}`, ...(dueOn === null ? [] : [`splatné do ${formatDate(dueOn)}`]), ...ofAgreement(number)].join(', '),
  ordered: (reference: string, executeOn: PlainDate) => `Na tento příspěvek už čeká příkaz ${reference} se splatností ${formatDate(executeOn)} a výpis jej zatím nepotvrdil. Zaškrtněte, jen pokud chcete platit podruhé.`,
  howTitle: 'Z jakého účtu a kdy',
  debtorAccount: 'Z účtu',
  debtorAccountMissing: typesetString('Účet úřadu není v jeho údajích ani ve smlouvě. Napište jej sem, nebo jej doplňte u kraje.'),
  otherAccount: 'Jiný účet úřadu:',
  executeOn: 'Den splatnosti příkazu',
  dayMissing: 'Napište, kdy má banka platbu odepsat.',
  afterDue: (dueOn: PlainDate) => `Příspěvek je splatný do ${formatDate(dueOn)}; tento příkaz jej zaplatí pozdě.`,
  onDue: typesetString('V den splatnosti má být platba už na účtu příjemce. Zvolte raději dřívější den.'),
  account: 'Na účet',
  accountMissing: typesetString('Ve smlouvě ani v údajích koordinátora účet není. Opište jej z výzvy k úhradě.'),
  amount: 'Částka',
  amountMissing: 'Napište částku.',
  amountTooLarge: (amount: string) => `Zbývá jen ${amount}.`,
  variableSymbol: 'Variabilní symbol',
  symbolMissing: typesetString('Smlouva variabilní symbol neuvádí. Bez něj koordinátor platbu pozná jen podle účtu.'),
  specificSymbol: 'Specifický symbol',
  constantSymbol: 'Konstantní symbol',
  constantSymbolWrong: 'Konstantní symbol tvoří nejvýše čtyři číslice.',
  message: 'Zpráva pro příjemce',
  defaultMessage: (year: number, debtor: string) => `Příspěvek KPBI za rok ${year}, ${debtor}`,
  previewTitle: 'Náhled příkazu',
  previewNone: 'Vyberte, co zaplatit.',
  previewGaps: 'Příkaz se vystaví, až budou vyplněné vyznačené údaje.',
  previewHead: (account: string, executeOn: PlainDate) => `Z účtu ${account}, splatnost ${formatDate(executeOn)}`,
  columns: { creditor: 'Příjemce', account: 'Účet', year: 'Rok', amount: 'Částka', variableSymbol: 'VS', specificSymbol: 'SS', constantSymbol: 'KS' },
  sum: 'Celkem',
  withControlSheet: 'Připravit kontrolní list (předběžná řídicí kontrola)',
  controlSheetNote: 'Jména tří rolí se berou z',
  controlSheetLink: 'písemností smlouvy',
  issue: 'Vystavit příkaz',
  issued: (reference: string) => `Příkaz ${reference} je vystavený.`,
  issuedDetail: typesetString('Uložte si jeho soubor a nahrajte jej do bankovnictví. Příkaz sám nic neplatí.'),
  issuedTitle: 'Vystavené příkazy',
  noneIssued: 'Zatím nebyl vystaven žádný příkaz.',
  issuedColumns: { order: 'Příkaz', pays: 'Co platí', amount: 'Částka', control: 'Kontrolní list', confirmation: 'Potvrzení z výpisu', files: 'Soubory', executeOn: 'Splatnost', paidOn: 'Odepsáno', reason: 'Proč nebyl předán' },
  executedOn: (day: PlainDate) => `splatnost ${formatDate(day)}`,
  paidOn: (day: string) => `odepsáno ${day}`,
  withdrawnBecause: (reason: string) => `Nepředán bance: ${reason}`,
  noControlSheet: 'nebyl připraven',
  openControlSheet: 'Uložit PDF',
  save: 'Uložit soubor',
  saved: 'Soubor příkazu je uložený.',
  downloaded: (fileName: string) => `Soubor ${fileName} je mezi staženými.`,
  filesOf: (reference: string) => `Uložit soubor příkazu ${reference}`,
  controlSheetOf: (reference: string) => `Uložit kontrolní list příkazu ${reference}`,
  withdraw: 'Bance nebyl předán…',
  withdrawTitle: (reference: string) => `Stáhnout příkaz ${reference}`,
  withdrawNote: typesetString('Příkaz zůstane v seznamu jako stažený a nebude se čekat na jeho zaplacení. Pokud jste jej bance už předali, zrušte jej také v bankovnictví.'),
  withdrawConfirm: 'Stáhnout příkaz',
  withdrawn: 'Příkaz je stažený.',
} as const;

export const courseNames: Readonly<Record<OrderCourse, string>> = {
  waiting: 'Čeká na banku',
  late: 'Zaplacení nepotvrzeno',
  confirmed: 'Zaplaceno',
  withdrawn: 'Stažen',
};

export const formatNames: Readonly<Record<Exclude<OrderFileFormat, 'control-sheet'>, string>> = {
  abo: 'ABO (soubor .abo)',
  kpc: 'ABO (soubor .kpc)',
  pain001: 'XML pain.001 (soubor .xml)',
};
