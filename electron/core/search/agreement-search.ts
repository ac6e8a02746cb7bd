import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { createAttachmentTexts } from '#core/search/attachment-texts';
import { bestHit } from '#core/search/best-hit';
import { searchedTexts, type SearchedText } from '#core/search/searched-texts';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { HitPlace, SearchHit } from '#shared/domain/search/hit';

/** What was found, how many agreements in all, and of how many attachments the words are not known yet. */
export type Found = { readonly hits: readonly SearchHit[]; readonly total: number; readonly unread: number };

/** How much a word counts by where it stands. */
const weights: Readonly<Record<HitPlace, number>> = { name: 8, data: 3, filing: 3, papers: 2, facts: 2, wording: 1, attachment: 1 };

/**
 * Search over everything that is known of agreements. Its index begins with the first search and follows the ledger: with each search what changed
 * since the last one is read anew, and nothing else. Words of attachments come as they are read, beside the searches.
 */
export function createAgreementSearch(ports: Pick<Ports, 'ledger' | 'textIndex' | 'pdfText'>): (query: string, limit: number) => Promise<Found> {
  const index = ports.textIndex();
  const attachments = createAttachmentTexts(ports);
  const seen = new Map<string, string>();

  const textsOf = (agreement: Agreement, { parties }: Ledger): readonly SearchedText[] => searchedTexts(agreement, { parties, textOf: attachments.textOf });

  const follow = (ledger: Ledger): void => {
    const present = ledger.agreements.filter(({ removedAt }) => removedAt === null);
    const gone = new Set(seen.keys());
    for (const agreement of present) {
      gone.delete(agreement.id);
      const state = stateOf(agreement, ledger.parties, attachments.readOf(agreement));
      if (seen.get(agreement.id) === state) continue;
      index.put(agreement.id, textsOf(agreement, ledger).map(({ place, text }) => ({ text, weight: weights[place] })));
      seen.set(agreement.id, state);
    }
    for (const id of gone) {
      index.remove(id);
      seen.delete(id);
    }
    attachments.readAlso(present);
  };

  return async (query, limit) => {
    const ledger = await ports.ledger.read();
    follow(ledger);
    const { ids, total } = index.find(query, limit);
    const byId = new Map(ledger.agreements.map((agreement) => [agreement.id as string, agreement]));
    const hits = ids.flatMap((id) => {
      const agreement = byId.get(id);
      return agreement === undefined ? [] : [bestHit(agreement, textsOf(agreement, ledger), query, ledger)];
    });
    return { hits, total, unread: attachments.unread() };
  };
}

/**
 * What of an agreement and around it the index was made from: the same means that nothing has to be read anew. It is told from revisions and counts
 * and not from the objects themselves, for those are others after another host has written.
 */
function stateOf(agreement: Agreement, parties: readonly Party[], attachmentsRead: number): string {
  const { revision, changedAt, papers, filing, facts, attachments, content } = agreement;
  const standing = facts.filter(({ takenBack }) => takenBack === null).length;
  const listed = attachments.filter(({ removedAt }) => removedAt === null).length;
  const revisionOf = (id: string | null) => parties.find((party) => party.id === id)?.revision ?? 0;
  const around = [revisionOf(content.region.partyId), revisionOf(content.coordinator.partyId), attachmentsRead];
  return [revision, changedAt, papers.revision, filing.revision, facts.length, standing, listed, ...around].join(' ');
}
