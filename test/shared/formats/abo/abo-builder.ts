import { bytesOf } from '#shared/formats/code-pages/bytes-of';

/** Fields of a record 074 as they are written, each as wide as it is. */
export type HeaderFields = { account?: string; name?: string; openedOn?: string; opening?: string; closing?: string; debits?: string; credits?: string; number?: string; closedOn?: string; filler?: string };

/** An account of the example of vyhláška č. 169/2011 Sb.: 19-2000145399. */
export const ownAccount = '0000192000145399';

/** 178124-4159, bank 0710. */
export const payerAccount = '1781240000004159';

/** A record 074 of a statement that opens with 100 000,00 and closes with 160 000,00 after one credit of 60 000,00. */
export function aHeader(fields: HeaderFields = {}): string {
  const { account, name, openedOn, opening, closing, debits, credits, number, closedOn, filler } = {
    account: ownAccount,
    name: 'Kraj Vysočina',
    openedOn: '311223',
    opening: '00000010000000+',
    closing: '00000016000000+',
    debits: '000000000000000',
    credits: '000000060000000',
    number: '001',
    closedOn: '310124',
    filler: ' '.repeat(14),
    ...fields,
  };
  return `074${account}${name.padEnd(20)}${openedOn}${opening}${closing}${debits}${credits}${number}${closedOn}${filler}`;
}

/** Fields of a record 075 as they are written. */
export type EntryFields = {
  own?: string;
  account?: string;
  document?: string;
  amount?: string;
  code?: string;
  variable?: string;
  bankAndConstant?: string;
  specific?: string;
  valueOn?: string;
  name?: string;
  change?: string;
  kind?: string;
  bookedOn?: string;
};

/** A record 075: 60 000,00 from 178124-4159/0710 with symbols 2024001, 0308 and 51, on 15 January 2024. */
export function anEntry(fields: EntryFields = {}): string {
  const { own, account, document, amount, code, variable, bankAndConstant, specific, valueOn, name, change, kind, bookedOn } = {
    own: ownAccount,
    account: payerAccount,
    document: '0000000012345',
    amount: '000006000000',
    code: '2',
    variable: '0002024001',
    bankAndConstant: '0007100308',
    specific: '0000000051',
    valueOn: '150124',
    name: 'Liberecký kraj',
    change: '0',
    kind: '0203',
    bookedOn: '150124',
    ...fields,
  };
  return `075${own}${account}${document}${amount}${code}${variable}${bankAndConstant}${specific}${valueOn}${name.padEnd(20)}${change}${kind}${bookedOn}`;
}

/** A file as most banks write it: windows-1250, lines ended by CR LF. */
export const aboFile = (...lines: readonly string[]): Uint8Array => bytesOf(lines.map((line) => `${line}\r\n`).join(''), 'windows-1250');
