import type { OfficeRole } from '#shared/domain/office';
import type { Balance, Balances } from '#shared/domain/payments/matching/balances';
import type { Claim } from '#shared/domain/payments/matching/claim';
import { draftsOf, type Draft } from '#shared/domain/payments/matching/proposals';

/** The drafts of a claim as balances stand. */
export type RememberedDrafts = (claim: Claim) => readonly Draft[];

type Remembered = { readonly drafts: readonly Draft[]; readonly seen: readonly (readonly Balance[])[] };

/** A hundred thousand entries are looked at several times while money is shared out, and hardly any of them has anything to do with what was taken meanwhile. */
export function rememberDrafts(balances: Balances, role: OfficeRole): RememberedDrafts {
  const known = new Map<Claim, Remembered>();
  const balancesOf = ({ payers }: Claim) => payers.map(({ candidate }) => balances.of(candidate.agreement));
  return (claim) => {
    const [remembered, now] = [known.get(claim), balancesOf(claim)];
    // Balances are never changed: where something was taken, others stand in their place.
    if (remembered?.seen.every((each, place) => each === now[place]) === true) return remembered.drafts;
    const drafts = draftsOf(claim, balances, role);
    known.set(claim, { drafts, seen: now });
    return drafts;
  };
}
