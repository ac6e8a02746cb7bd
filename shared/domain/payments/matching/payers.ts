import type { OfficeRole } from '#shared/domain/office';
import type { Balances } from '#shared/domain/payments/matching/balances';
import type { Payer } from '#shared/domain/payments/matching/claim';
import { isCurrent } from '#shared/domain/payments/matching/fits';
import { payerReasons } from '#shared/domain/payments/matching/payer-reasons';
import type { PayerIndex } from '#shared/domain/payments/matching/payer-index';
import { towards } from '#shared/domain/payments/matching/proposals';
import type { ReadEntry } from '#shared/domain/payments/matching/read-entry';
import { leastDoubtful, weightOf, weights } from '#shared/domain/payments/matching/weights';

/** What an amount can add at most to the signs of a payer. */
const mostOfAmount = weights.amount + weights['year-in-message'] + weights['near-due-day'];

/** The candidates an entry may belong to, as far as the amount could make it worth asking; where nothing names any, the only one that has so much outstanding. */
export function payersOf(read: ReadEntry, index: PayerIndex, role: OfficeRole, balances: Balances): readonly Payer[] {
  const touched = [...read.touched].map((candidate): Payer => ({ candidate, reasons: payerReasons(read, candidate, index) }));
  const likely = touched.filter(({ reasons }) => weightOf(reasons) + mostOfAmount >= leastDoubtful);
  return likely.length > 0 ? likely : byAmount(read, index, role, balances);
}

function byAmount({ entry }: ReadEntry, { candidates }: PayerIndex, role: OfficeRole, balances: Balances): readonly Payer[] {
  const amount = towards(entry.amount, role);
  if (amount <= 0 || entry.reversal || entry.symbols.variable !== null) return [];
  const fitting = candidates.filter(({ agreement }) => balances.of(agreement).some((balance) => balance.outstanding === amount && isCurrent(balance, entry.bookedOn)));
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? [] : [{ candidate: only, reasons: [{ code: 'only-one-with-amount' }] }];
}
