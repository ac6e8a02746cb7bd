import type { PaymentDetails } from './payment-details';

/** Of an entry: which way it goes where its payments do not say otherwise, and its currency. */
type Whole = { readonly sign: 1 | -1; readonly currency: string };

/** What each payment of a batch does to the balance, in hundredths; null where not all of them say so in the currency of the account. */
export function amountsOf(details: readonly PaymentDetails[], whole: Whole): readonly number[] | null {
  const amounts = details.map((payment) => amountOf(payment, whole, false)).filter((amount) => amount !== null);
  return amounts.length === details.length ? amounts : null;
}

/** What the only payment of an entry does to the balance by its own words; null where it does not say so, or where charges make the difference. */
export function bookedAmountOf(payment: PaymentDetails, whole: Whole): number | null {
  return payment.isCharged ? null : amountOf(payment, whole, true);
}

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function amountOf({ amounts, sign }: PaymentDetails, whole: Whole, isBooked: boolean): number | null {
  const found = amounts.find((amount) => (amount.currency ?? whole.currency) === whole.currency && (amount.isBooked || !isBooked));
  if (found === undefined) return null;
  return found.value === 0 ? 0 : found.value * (sign ?? whole.sign);
}
