import type { OfficeRole } from '#shared/domain/office';
import type { Balance, Balances } from '#shared/domain/payments/matching/balances';
import type { Claim } from '#shared/domain/payments/matching/claim';
import { isCurrent } from '#shared/domain/payments/matching/fits';
import { lookup } from '#shared/domain/payments/matching/lookup';
import type { MatchReason } from '#shared/domain/payments/matching/match';
import { isIdentified, towards, type Draft } from '#shared/domain/payments/matching/proposals';
import { filledFrom, setsOf, yearsOf } from '#shared/domain/payments/matching/shares';
import { weightOf } from '#shared/domain/payments/matching/weights';
import type { StatementEntry } from '#shared/domain/statements/statement';

type Part = { readonly entry: StatementEntry; readonly draft: Draft; readonly amount: number };

/** Payments of one agreement that each pay a part, and exactly what is outstanding of one year or several together: nothing is left to doubt of any. */
export function completedParts(open: ReadonlyMap<Claim, readonly Draft[]>, balances: Balances, role: OfficeRole): readonly Omit<Part, 'amount'>[] {
  const parts = [...open].flatMap(([{ read }, drafts]) => partOf(read.entry, drafts, role));
  const byAgreement = lookup(parts, ({ draft }) => [draft.candidate.agreement]);
  return [...byAgreement.values()].flatMap((group) => completed(group, balances));
}

function partOf(entry: StatementEntry, drafts: readonly Draft[], role: OfficeRole): readonly Part[] {
  const [draft] = drafts;
  const isPart = draft?.reasons.some(({ code }) => code === 'pays-part') === true && isIdentified(drafts);
  return isPart ? [{ entry, draft, amount: towards(entry.amount, role) }] : [];
}

function completed(parts: readonly Part[], balances: Balances): readonly Omit<Part, 'amount'>[] {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return [];
  const current = balances.of(last.draft.candidate.agreement).filter((balance) => balance.outstanding > 0 && isCurrent(balance, last.entry.bookedOn));
  const [set, other] = setsOf(parts.reduce((sum, { amount }) => sum + amount, 0), current);
  return set === undefined || other !== undefined ? [] : shared(parts, set);
}

function shared(parts: readonly Part[], set: readonly Balance[]): readonly Omit<Part, 'amount'>[] {
  const reason: MatchReason = { code: 'completed-by-others', years: yearsOf(set) };
  let left = set;
  return parts.map(({ entry, draft, amount }) => {
    const shares = filledFrom(amount, left);
    left = left.map((balance) => ({ ...balance, outstanding: balance.outstanding - (shares.find(({ year }) => year === balance.year)?.amount ?? 0) }));
    const reasons = [...draft.reasons.filter(({ code }) => code !== 'pays-part'), reason];
    return { entry, draft: { ...draft, shares, reasons, weight: weightOf(reasons), exact: true } };
  });
}
