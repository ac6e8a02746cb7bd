/** What has been counted of the entries of a statement; sums in hundredths, never negative. */
export type CountedTotals = {
  credits: number;
  debits: number;
  /** Of the credits those that take a debit back, and the other way round. */
  debitsBack: number;
  creditsBack: number;
  creditCount: number;
  debitCount: number;
  /** Entries that are not booked yet. */
  waiting: number;
};

export const nothingCounted = (): CountedTotals => ({ credits: 0, debits: 0, debitsBack: 0, creditsBack: 0, creditCount: 0, debitCount: 0, waiting: 0 });

/** Counts an entry that is booked. @param amount with the sign of what it does to the balance */
export function count(totals: CountedTotals, { amount, reversal }: { readonly amount: number; readonly reversal: boolean }): void {
  if (amount >= 0) {
    totals.credits += amount;
    totals.creditCount += 1;
    if (reversal) totals.debitsBack += amount;
  } else {
    totals.debits -= amount;
    totals.debitCount += 1;
    if (reversal) totals.creditsBack -= amount;
  }
}

/** The totals of two pages. */
export function together(one: CountedTotals, other: CountedTotals): CountedTotals {
  return {
    credits: one.credits + other.credits,
    debits: one.debits + other.debits,
    debitsBack: one.debitsBack + other.debitsBack,
    creditsBack: one.creditsBack + other.creditsBack,
    creditCount: one.creditCount + other.creditCount,
    debitCount: one.debitCount + other.debitCount,
    waiting: one.waiting + other.waiting,
  };
}
