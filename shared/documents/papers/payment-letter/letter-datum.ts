import type { Run, Text } from '#shared/documents/block';
import { amountInWords } from '#shared/documents/amount-in-words';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import type { PaymentLetter } from '#shared/documents/payment-letter';
import { formatAmount, halereSchema, type Halere } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';

/** What a letter about a contribution says, or the gap where no letter is made. */
export function letterDatum(facts: Facts, read: (letter: PaymentLetter) => string | number | null): Text {
  return [letterRun(facts, read)];
}

/** The same as one run. @param field the datum that is missing where the letter does not say it */
export function letterRun(facts: Facts, read: (letter: PaymentLetter) => string | number | null, field = 'letter'): Run {
  return facts.letter === null ? datum(facts, 'letter', null) : datum(facts, field, read(facts.letter));
}

export function letterDate(facts: Facts, read: (letter: PaymentLetter) => PlainDate | null, field = 'letter'): Run {
  return facts.letter === null ? datum(facts, 'letter', null) : dateDatum(facts, field, read(facts.letter));
}

/** „60 000 Kč (slovy: šedesát tisíc korun českých)“, the figure apart from its words. */
export function amountInFull(facts: Facts, read: (letter: PaymentLetter) => number): Text {
  if (facts.letter === null) return [datum(facts, 'letter', null)];
  const amount = halere(read(facts.letter));
  return [{ text: formatAmount(amount), field: 'letter' }, { text: ` (slovy: ${amountInWords(amount)})`, field: 'letter' }];
}

/** No amount of a letter is below nothing. */
export const halere = (amount: number): Halere => halereSchema.parse(Math.max(0, amount));

/** What is missing of the contribution, with the interest where it is asked for; haléře. */
export const totalOf = ({ state, interest }: PaymentLetter): number => Math.max(0, state.outstanding) + (interest?.amount ?? 0);

/** What came in and stayed; haléře. */
export const receivedOf = ({ state: { paid, refunded } }: PaymentLetter): number => Math.max(0, paid - refunded);
