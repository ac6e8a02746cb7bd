import { aboMessage, aboName } from './abo-words';
import type { BankAccount } from '#shared/domain/bank-account';
import { addHalere } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';
import type { CreditTransfer, PaymentOrder } from '#shared/domain/payment-orders/payment-order';
import { dayInPrague } from '#shared/domain/prague-day';
import { bytesOf } from '#shared/formats/code-pages/bytes-of';

/** Length of the client's name in the first record, in characters. */
const nameLength = 20;
/** Longest message: four times 35 characters. */
const longestMessage = 140;
/** Banks that give their clients no number: Fio banka, in both countries. */
const withoutClientNumber: ReadonlySet<string> = new Set(['2010', '8330']);

/**
 * A payment order as a file of credit transfers in the ABO format (.abo, .kpc) as Česká spořitelna and Fio banka describe it: one group with the
 * account of the debtor in its head; Windows-1250, lines ended by CR LF. Where the two differ, what both take.
 */
export function writeAboOrder(order: PaymentOrder): Uint8Array {
  const { debtorAccount, executeOn, transfers } = order;
  const sum = addHalere(transfers.map(({ amount }) => amount));
  const lines = [
    clientRecord(order),
    `1 1501 001000 ${partsOf(debtorAccount).bank}`,
    `2 ${partsOf(debtorAccount).number} ${sum} ${dayText(executeOn)}`,
    ...transfers.map(item),
    '3 +',
    '5 +',
  ];
  return bytesOf(lines.map((line) => `${line}\r\n`).join(''), 'windows-1250');
}

/** Návěští: who sends the file and when. The number of the client is that of his account without a prefix; numbers of files may be 001 to 999. */
function clientRecord({ debtor, debtorAccount, createdAt }: PaymentOrder): string {
  const { bank, number } = partsOf(debtorAccount);
  const client = withoutClientNumber.has(bank) ? '' : number.slice(number.indexOf('-') + 1);
  return `UHL1${dayText(dayInPrague(createdAt))}${aboName(debtor).slice(0, nameLength).padEnd(nameLength)}${client.padStart(10, '0')}001999`;
}

/** Položka. A symbol that is not given is a zero, which both descriptions take; the separator after the symbols stands even where no message follows. */
function item({ creditorAccount, amount, variableSymbol, specificSymbol, constantSymbol, message }: CreditTransfer): string {
  const { bank, number } = partsOf(creditorAccount);
  const words = message === null ? '' : aboMessage(message).slice(0, longestMessage).trimEnd();
  return [number, amount, variableSymbol ?? '0', `${bank}${(constantSymbol ?? '').padStart(4, '0')}`, specificSymbol ?? '0', words === '' ? '' : `AV:${words}`].join(' ');
}

function partsOf(account: BankAccount): { readonly number: string; readonly bank: string } {
  const [number = '', bank = ''] = account.split('/');
  return { number, bank };
}

/** DDMMRR */
const dayText = (day: PlainDate): string => `${day.slice(8, 10)}${day.slice(5, 7)}${day.slice(2, 4)}`;
