import type { Lives } from '#data/lives';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { contentInForce } from '#shared/domain/amendments';
import type { LifeStatus } from '#shared/domain/life/status';
import { addHalere, type Halere } from '#shared/domain/money';
import { instalmentOf } from '#shared/domain/payment-calendar';
import type { Account } from '#shared/domain/payments/accounts';
import { sumsOf } from '#shared/domain/payments/figures/year-figures';

/** What the agreements bring in one year; haléře. */
export type YearContributions = {
  /** Of agreements that bind the parties, to the haléř as payments count it: with what was settled, and up to their end. */
  readonly concluded: number;
  /** Of those that do not bind anybody yet, as their texts have it. */
  readonly planned: Halere;
  /** Agreements whose amount for the year is not known yet, or that nobody is to pay yet. */
  readonly unknown: number;
};

type Known = { readonly accounts: readonly Account[]; readonly lifeOf: Lives['lifeOf'] };

/** Agreements in the bin are left out unless money moved on them. */
export function contributionsOf(agreements: readonly Agreement[], { accounts, lifeOf }: Known, year: number): YearContributions {
  const counted = new Set(accounts.map(({ agreement }) => agreement.id));
  const planned = agreements
    .filter((agreement) => agreement.content.amendment === null && agreement.removedAt === null && !counted.has(agreement.id) && !over.includes(lifeOf(agreement).status))
    .map((agreement) => amountIn(contentInForce(agreements, agreement), year));
  return {
    concluded: sumsOf(accounts.flatMap(({ states }) => states.filter((state) => state.year === year))).expected,
    planned: addHalere(planned.flatMap((amount) => amount ?? [])),
    unknown: planned.filter((amount) => amount === null).length,
  };
}

/** Nothing is to come of an agreement that ended before it brought anything. */
const over: readonly LifeStatus[] = ['ended', 'void', 'archived'];

/** The instalment of one year: nothing where the agreement does not cover the year, null where it cannot be told yet. */
function amountIn(content: AgreementContent, year: number): Halere | null {
  const { firstYear, annualAmount } = content.contribution;
  if (content.region.partyId === null || firstYear === null || annualAmount === null) return null;
  return instalmentOf(content, year)?.amount ?? addHalere([]);
}
