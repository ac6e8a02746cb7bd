import type { AgreementId } from '#shared/domain/agreement';
import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import type { PlainDate } from '#shared/domain/plain-date';

/** What is left of the contribution of a year while entries are shared out; haléře. */
export type Balance = {
  readonly year: number;
  readonly dueOn: PlainDate | null;
  /** Still to be paid; negative where too much was. */
  readonly outstanding: number;
  /** Paid less refunded. */
  readonly paid: number;
};

/** Money of one year as a contribution sees it: positive pays, negative goes back. */
export type Share = { readonly year: number; readonly amount: number };

/** The contributions of all candidates, from which entries take their shares one after another. */
export type Balances = {
  /** The oldest year first. */
  readonly of: (agreement: AgreementId) => readonly Balance[];
  readonly take: (agreement: AgreementId, shares: readonly Share[]) => void;
};

export function balancesOf(candidates: readonly MatchCandidate[]): Balances {
  const known = new Map<AgreementId, readonly Balance[]>(candidates.map(({ agreement, states }) => [agreement, states.map(balanceOf).toSorted(byYear)]));
  const of = (agreement: AgreementId): readonly Balance[] => known.get(agreement) ?? [];
  const take = (agreement: AgreementId, shares: readonly Share[]) => void known.set(agreement, of(agreement).map((balance) => shares.reduce(taken, balance)));
  return { of, take };
}

const byYear = (one: Balance, other: Balance): number => one.year - other.year;

const balanceOf = ({ year, dueOn, outstanding, paid, refunded }: MatchCandidate['states'][number]): Balance => ({ year, dueOn, outstanding, paid: paid - refunded });

function taken(balance: Balance, { year, amount }: Share): Balance {
  return balance.year === year ? { ...balance, outstanding: balance.outstanding - amount, paid: balance.paid + amount } : balance;
}
