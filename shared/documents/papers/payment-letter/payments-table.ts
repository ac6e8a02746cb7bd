import { letterDatum } from './letter-datum';
import { signedExactly } from './signed-exactly';
import type { Block, Text } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';
import type { LetterPayment, PaymentLetter } from '#shared/documents/payment-letter';
import { formatDate } from '#shared/domain/plain-date';

/** Every payment a receipt confirms, with its day and the account it came from; what went back is below nothing. */
export function paymentsTable(facts: Facts): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Den připsání', align: 'left', weight: 24, namesRows: true },
      { title: 'Účet plátce', align: 'left', weight: 32 },
      { title: 'Variabilní symbol', align: 'left', weight: 22 },
      { title: 'Částka', align: 'right', weight: 22 },
    ],
    rows: facts.letter === null ? [[letterDatum(facts, () => null), [], [], []]] : facts.letter.payments.map(rowOf),
    total: totalOf(facts.letter),
  };
}

function rowOf({ on, amount, account, variableSymbol }: LetterPayment): readonly Text[] {
  const day = amount < 0 ? `${formatDate(on)} (vráceno)` : formatDate(on);
  return [[{ text: day }], [{ text: account ?? 'neuveden' }], [{ text: variableSymbol ?? '–' }], [{ text: signedExactly(amount), field: 'letter' }]];
}

/** One payment is its own sum. */
function totalOf(letter: PaymentLetter | null): readonly Text[] | null {
  if (letter === null || letter.payments.length < 2) return null;
  return [[{ text: 'Celkem' }], [], [], [{ text: signedExactly(letter.payments.reduce((sum, { amount }) => sum + amount, 0)), field: 'letter' }]];
}
