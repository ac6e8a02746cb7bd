/** A small writer of statements by the schemas, made for these tests and independent of the reader. */

export type CamtVersion = 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type WrittenParty = { readonly name?: string; readonly iban?: string; readonly other?: string; readonly bic?: string };

export type WrittenPayment = {
  /** As it stands in the file: `60000.00`. */
  readonly amount?: string;
  readonly currency?: string;
  readonly credit?: boolean;
  readonly debtor?: WrittenParty;
  readonly creditor?: WrittenParty;
  readonly endToEnd?: string;
  readonly reference?: string;
  readonly references?: readonly string[];
  readonly messages?: readonly string[];
};

export type WrittenEntry = {
  readonly amount: string;
  readonly currency?: string;
  readonly credit?: boolean;
  readonly reversal?: boolean;
  readonly status?: string;
  readonly bookedOn?: string;
  readonly valueOn?: string;
  readonly reference?: string;
  readonly note?: string;
  readonly batchCount?: number;
  readonly payments?: readonly WrittenPayment[];
};

export type WrittenBalance = readonly [kind: string, amount: string, day?: string];

export type WrittenStatement = {
  readonly account?: string;
  readonly number?: string;
  readonly page?: readonly [number: string, isLast: boolean];
  /** A minus before the amount makes it a debit. */
  readonly balances?: readonly WrittenBalance[];
  readonly totals?: string;
  readonly entries?: readonly WrittenEntry[];
};

export const ownIban = 'CZ5855000000001265098001';
export const payerIban = 'CZ6508000000192000145399';

const tag = (name: string, content: string | undefined, attributes = ''): string => (content === undefined ? '' : `<${name}${attributes}>${content}</${name}>`);
const text = (name: string, value: string | undefined): string => tag(name, value?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
const amount = (value: string, currency = 'CZK'): string => tag('Amt', value, ` Ccy="${currency}"`);
const direction = (credit: boolean): string => tag('CdtDbtInd', credit ? 'CRDT' : 'DBIT');

export const camtNamespace = (version: number): string => `urn:iso:std:iso:20022:tech:xsd:camt.053.001.${String(version).padStart(2, '0')}`;

export function writeCamt(version: CamtVersion, statements: readonly WrittenStatement[], head = '<?xml version="1.0" encoding="UTF-8"?>\n'): string {
  const header = tag('GrpHdr', '<MsgId>M-1</MsgId><CreDtTm>2024-04-01T02:00:00</CreDtTm>');
  return `${head}<Document xmlns="${camtNamespace(version)}">${tag('BkToCstmrStmt', `${header}\n${statements.map((one) => statement(version, one)).join('\n')}`)}</Document>\n`;
}

function statement(version: CamtVersion, { account = ownIban, number = '3', page, balances = [['OPBD', '0.00'], ['CLBD', '60000.00']], totals, entries = [{ amount: '60000.00' }] }: WrittenStatement): string {
  const parts = [
    text('Id', `S-${number}`),
    page === undefined ? '' : tag('StmtPgntn', `<PgNb>${page[0]}</PgNb><LastPgInd>${page[1]}</LastPgInd>`),
    text('LglSeqNb', number),
    '<CreDtTm>2024-04-01T02:00:00</CreDtTm><FrToDt><FrDtTm>2024-03-01T00:00:00</FrDtTm><ToDtTm>2024-03-31T23:59:59</ToDtTm></FrToDt>',
    tag('Acct', `${tag('Id', tag('IBAN', account))}<Ccy>CZK</Ccy><Nm>KRAJ VYSOCINA</Nm>`),
    ...balances.map(balance),
    tag('TxsSummry', totals),
    ...entries.map((one) => `\n${entry(version, one)}`),
  ];
  return tag('Stmt', parts.join(''));
}

function balance([kind, value, day = '2024-03-31']: WrittenBalance): string {
  return tag('Bal', `<Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp>${amount(value.replace('-', ''))}${direction(!value.startsWith('-'))}<Dt><Dt>${day}</Dt></Dt>`);
}

function entry(version: CamtVersion, one: WrittenEntry): string {
  const { credit = true, status = 'BOOK', bookedOn = '<Dt>2024-03-08</Dt>', valueOn = '<Dt>2024-03-08</Dt>' } = one;
  const batch = one.batchCount === undefined ? '' : tag('Btch', tag('NbOfTxs', String(one.batchCount)));
  const parts = [
    amount(one.amount, one.currency),
    direction(credit),
    one.reversal === undefined ? '' : tag('RvslInd', String(one.reversal)),
    tag('Sts', version >= 7 ? tag('Cd', status) : status),
    tag('BookgDt', bookedOn),
    tag('ValDt', valueOn),
    text('AcctSvcrRef', one.reference),
    '<BkTxCd><Prtry><Cd>10000</Cd></Prtry></BkTxCd>',
    one.payments === undefined ? '' : tag('NtryDtls', `${batch}${one.payments.map((payment) => `\n${details(version, payment, one)}`).join('')}`),
    text('AddtlNtryInf', one.note),
  ];
  return tag('Ntry', parts.join(''));
}

function details(version: CamtVersion, payment: WrittenPayment, { credit = true, currency, amount: whole }: WrittenEntry): string {
  const own = amount(payment.amount ?? whole, payment.currency ?? currency);
  const references = `${text('AcctSvcrRef', payment.reference) }${text('EndToEndId', payment.endToEnd)}`;
  const parties = `${party(version, 'Dbtr', payment.debtor)}${party(version, 'Cdtr', payment.creditor)}`;
  const agents = `${agent(version, 'DbtrAgt', payment.debtor)}${agent(version, 'CdtrAgt', payment.creditor)}`;
  const remittance = `${(payment.messages ?? []).map((message) => text('Ustrd', message)).join('')}${(payment.references ?? []).map((reference) => tag('Strd', tag('CdtrRefInf', text('Ref', reference)))).join('')}`;
  return tag('TxDtls', [
    tag('Refs', references),
    version === 2 ? tag('AmtDtls', tag('TxAmt', own)) : `${own}${direction(payment.credit ?? credit)}`,
    tag('RltdPties', parties),
    tag('RltdAgts', agents),
    tag('RmtInf', remittance),
  ].filter((part) => !/^<(\w+)><\/\1>$/u.test(part)).join(''));
}

function party(version: CamtVersion, side: 'Dbtr' | 'Cdtr', written: WrittenParty | undefined): string {
  if (written === undefined) return '';
  const name = text('Nm', written.name);
  const id = written.iban === undefined ? (written.other === undefined ? undefined : tag('Othr', text('Id', written.other))) : tag('IBAN', written.iban);
  return `${written.name === undefined ? '' : tag(side, version >= 8 ? tag('Pty', name) : name)}${id === undefined ? '' : tag(`${side}Acct`, tag('Id', id))}`;
}

function agent(version: CamtVersion, name: string, written: WrittenParty | undefined): string {
  return written?.bic === undefined ? '' : tag(name, tag('FinInstnId', tag(version === 2 ? 'BIC' : 'BICFI', written.bic)));
}
