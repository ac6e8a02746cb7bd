import { letterDatum, totalOf } from './letter-datum';
import { signedExactly } from './signed-exactly';
import type { Block, Text } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';
import type { LetterPayment, PaymentLetter } from '#shared/documents/payment-letter';
import { formatRate } from '#shared/domain/payments/late-interest';
import { formatDate } from '#shared/domain/plain-date';

/** What was due, what came and what was waived, and what is to be paid after it. */
export function standingTable(facts: Facts): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Položka', align: 'left', weight: 72, namesRows: true },
      { title: 'Částka', align: 'right', weight: 28 },
    ],
    rows: facts.letter === null ? [[letterDatum(facts, () => null), []]] : rowsOf(facts.letter),
    total: facts.letter === null ? null : row('K úhradě celkem', totalOf(facts.letter)),
  };
}

function rowsOf(letter: PaymentLetter): readonly (readonly Text[])[] {
  const { state, payments, interest } = letter;
  const due = state.dueOn === null ? '' : `, splatný ${formatDate(state.dueOn)}`;
  return [
    row(`Příspěvek za rok ${String(state.year)}${due}`, state.expected),
    ...payments.map((payment) => row(paymentText(payment), -payment.amount)),
    ...(state.waived === 0 ? [] : [row('Prominuto', -state.waived)]),
    ...(interest === null ? [] : [row(`Úrok z prodlení ${formatRate(interest.rate)} ročně do ${formatDate(interest.until)}`, interest.amount)]),
  ];
}

const paymentText = ({ on, amount }: LetterPayment): string => `${amount < 0 ? 'Vráceno' : 'Přijato'} ${formatDate(on)}`;

const row = (label: string, amount: number): readonly Text[] => [[{ text: label }], [{ text: signedExactly(amount), field: 'letter' }]];
