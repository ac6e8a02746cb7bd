import type { Ledger } from '#core/ledger';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';

/** What changed since the ledger was looked at last: agreements to be read anew, and those that are not there any more. */
export type Changes = { readonly changed: readonly Agreement[]; readonly gone: readonly AgreementId[] };

/** Agreements as they were seen last, those in the bin left out. */
export type FollowedAgreements = {
  changesOf(ledger: Ledger): Changes;
  agreement(id: string): Agreement | undefined;
};

type Seen = { readonly agreement: Agreement; readonly state: string };

const nothing: Changes = { changed: [], gone: [] };

/** Follows a ledger: what is the same object as before has not changed, and neither has what is another one in the same state. */
export function createFollowedAgreements(): FollowedAgreements {
  const seen = new Map<string, Seen>();
  let last: Ledger | null = null;

  const hasChanged = (agreement: Agreement, revisions: ReadonlyMap<string, number>): boolean => {
    const before = seen.get(agreement.id)?.state;
    const state = stateOf(agreement, revisions);
    seen.set(agreement.id, { agreement, state });
    return before !== state;
  };

  const forgotten = (present: readonly Agreement[]): readonly AgreementId[] => {
    const there = new Set<string>(present.map(({ id }) => id));
    const gone = [...seen.values()].map(({ agreement }) => agreement.id).filter((id) => !there.has(id));
    for (const id of gone) seen.delete(id);
    return gone;
  };

  return {
    changesOf: (ledger) => {
      const sameParties = last?.parties === ledger.parties;
      if (sameParties && last?.agreements === ledger.agreements) return nothing;
      last = ledger;
      const present = ledger.agreements.filter(({ removedAt }) => removedAt === null);
      const doubtful = sameParties ? present.filter((agreement) => seen.get(agreement.id)?.agreement !== agreement) : present;
      const revisions = new Map(ledger.parties.map(({ id, revision }: Party) => [id, revision]));
      return { changed: doubtful.filter((agreement) => hasChanged(agreement, revisions)), gone: forgotten(present) };
    },
    agreement: (id) => seen.get(id)?.agreement,
  };
}

/** What of an agreement and around it is searched, told from revisions and counts; after another host has written, all objects are new ones. */
function stateOf(agreement: Agreement, partyRevisions: ReadonlyMap<string, number>): string {
  const { revision, changedAt, papers, filing, facts, attachments, content } = agreement;
  const standing = facts.filter(({ takenBack }) => takenBack === null).length;
  const listed = attachments.filter(({ removedAt }) => removedAt === null).length;
  const around = [content.region.partyId, content.coordinator.partyId].map((id) => (id === null ? 0 : (partyRevisions.get(id) ?? 0)));
  return [revision, changedAt, papers.revision, filing.revision, facts.length, standing, listed, ...around].join(' ');
}
