import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { contentInForce } from '#shared/domain/amendments';
import { addHalere, type Halere } from '#shared/domain/money';
import { instalmentOf } from '#shared/domain/payment-calendar';

/** What the agreements bring in one year, as their finished amendments changed them. Agreements in the bin are left out. */
export type YearContributions = {
  readonly finished: Halere;
  readonly drafts: Halere;
  /** Agreements whose amount for the year is not known yet, or that nobody is to pay yet. */
  readonly unknown: number;
};

export function contributionsOf(agreements: readonly Agreement[], year: number): YearContributions {
  const active = inForce(agreements.filter(({ removedAt }) => removedAt === null));
  const sum = (chosen: readonly Agreement[]) => addHalere(chosen.map(({ content }) => amountIn(content, year) ?? nothing));
  return {
    finished: sum(active.filter(({ finishedOn }) => finishedOn !== null)),
    drafts: sum(active.filter(({ finishedOn }) => finishedOn === null)),
    unknown: active.filter(({ content }) => amountIn(content, year) === null).length,
  };
}

/** Agreements of their own, each with the content of its last finished amendment. */
function inForce(agreements: readonly Agreement[]): readonly Agreement[] {
  const own = agreements.filter(({ content }) => content.amendment === null);
  return own.map((agreement) => ({ ...agreement, content: contentInForce(agreements, agreement) }));
}

const nothing = addHalere([]);

/** The instalment of one year: nothing where the agreement does not cover the year, null where it cannot be told yet. */
function amountIn(content: AgreementContent, year: number): Halere | null {
  const { firstYear, annualAmount } = content.contribution;
  if (content.region.partyId === null || firstYear === null || annualAmount === null) return null;
  return instalmentOf(content, year)?.amount ?? nothing;
}
