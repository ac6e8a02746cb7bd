import { amountInFull, halere, letterDate, letterDatum, letterRun, receivedOf, totalOf } from './letter-datum';
import type { Facts } from '#shared/documents/facts';
import type { EarlierLetter, PaymentLetter } from '#shared/documents/payment-letter';
import { numberSign, pluralOf } from '#shared/documents/phrases';
import type { Variable } from '#shared/documents/wording/variable';
import type { Text } from '#shared/documents/block';
import { formatAmount } from '#shared/domain/money';
import { formatRate } from '#shared/domain/payments/late-interest';
import { formatDate } from '#shared/domain/plain-date';

/** What reminders and receipts say of a contribution and of the letters before. */
export const letterVariablesOfPayments: readonly Variable[] = [
  own('number', 'číslo upomínky nebo potvrzení', (facts) => [letterRun(facts, ({ number }) => number, 'letter.number')]),
  own('year', 'rok příspěvku, kterého se dopis týká', (facts) => letterDatum(facts, ({ state }) => state.year)),
  own('issued-on', 'den vystavení dopisu', (facts) => [letterDate(facts, ({ issuedOn }) => issuedOn)]),
  own('due-day', 'den, kdy byl příspěvek splatný', (facts) => [letterDate(facts, ({ state }) => state.dueOn)]),
  own('pay-by', 'nová lhůta k úhradě (den)', (facts) => [letterDate(facts, ({ payBy }) => payBy, 'letter.payBy')]),
  own('call', 'číslo a den výzvy k úhradě', (facts) => letterDatum(facts, ({ call }) => named(call))),
  own('first-reminder', 'číslo a den první upomínky', (facts) => letterDatum(facts, ({ reminder }) => named(reminder))),
  amount('expected', 'výše příspěvku za rok', ({ state }) => state.expected),
  amount('received', 'kolik bylo přijato', receivedOf),
  amount('missing', 'kolik z příspěvku zbývá uhradit', ({ state }) => state.outstanding),
  amount('waived', 'kolik bylo prominuto', ({ state }) => state.waived),
  amount('overpaid', 'o kolik bylo přijato více', ({ state }) => -state.outstanding),
  amount('total', 'k úhradě celkem', totalOf),
  amount('interest', 'úrok z prodlení', ({ interest }) => interest?.amount ?? 0),
  own('interest-rate', 'roční sazba úroku z prodlení', (facts) => letterDatum(facts, ({ interest }) => (interest === null ? null : formatRate(interest.rate)))),
  own('days-late', 'délka prodlení (42 dnů)', (facts) => letterDatum(facts, daysLate)),
  own('received-in-full', 'kolik bylo přijato číslem i slovy', (facts) => amountInFull(facts, receivedOf)),
  own('total-in-full', 'k úhradě celkem číslem i slovy', (facts) => amountInFull(facts, totalOf)),
];

function own(name: string, label: string, read: (facts: Facts) => Text): Variable {
  return { name: `payment-letter.${name}`, label, group: 'papers', read };
}

function amount(name: string, label: string, read: (letter: PaymentLetter) => number): Variable {
  return own(name, label, (facts) => letterDatum(facts, (letter) => formatAmount(halere(read(letter)))));
}

const named = (letter: EarlierLetter | null): string | null => (letter === null ? null : `${numberSign(letter.number)}${letter.number} ze dne ${formatDate(letter.issuedOn)}`);

function daysLate({ interest, state }: PaymentLetter): string {
  const days = interest?.days ?? state.daysLate;
  return `${String(days)} ${pluralOf(days, ['den', 'dny', 'dnů'])}`;
}
