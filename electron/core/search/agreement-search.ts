import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { createAttachmentTexts } from '#core/search/attachment-texts';
import { bestHit } from '#core/search/best-hit';
import { createFollowedAgreements } from '#core/search/followed-agreements';
import { searchedTexts, type SearchedText } from '#core/search/searched-texts';
import type { Agreement } from '#shared/domain/agreement';
import type { HitPlace, SearchHit } from '#shared/domain/search/hit';

/** What was found, how many agreements in all, and of how many attachments the words are not known yet. */
export type Found = { readonly hits: readonly SearchHit[]; readonly total: number; readonly unread: number };

/** How much a word counts by where it stands. */
const weights: Readonly<Record<HitPlace, number>> = { name: 8, data: 3, filing: 3, papers: 2, facts: 2, wording: 1, attachment: 1 };

/**
 * Search over everything that is known of agreements. Its index begins with the first search and follows the ledger: with each search what changed
 * since the last one is read anew, and nothing else. Words of attachments come as they are read, beside the searches.
 */
export function createAgreementSearch(ports: Pick<Ports, 'ledger' | 'textIndex' | 'pdfText'> & { readonly host: Pick<Ports['host'], 'kind'> }): (query: string, limit: number) => Promise<Found> {
  const index = ports.textIndex();
  const attachments = createAttachmentTexts(ports);
  const followed = createFollowedAgreements();

  const textsOf = (agreement: Agreement, { parties }: Ledger): readonly SearchedText[] => searchedTexts(agreement, { parties, textOf: attachments.textOf });

  const follow = (ledger: Ledger): void => {
    const { changed, gone } = followed.changesOf(ledger, attachments.read(), attachments.readOf);
    for (const agreement of changed) index.put(agreement.id, textsOf(agreement, ledger).map(({ place, text }) => ({ text, weight: weights[place] })));
    for (const id of gone) index.remove(id);
    attachments.readAlso(changed);
  };

  return async (query, limit) => {
    const ledger = await ports.ledger.read();
    follow(ledger);
    // A command searches once: there is no later search to find more.
    if (ports.host.kind === 'command-line') await attachments.settled().then(() => follow(ledger));
    const { ids, total } = index.find(query, limit);
    const hits = ids.flatMap((id) => {
      const agreement = followed.agreement(id);
      return agreement === undefined ? [] : [bestHit(agreement, textsOf(agreement, ledger), query, ledger)];
    });
    return { hits, total, unread: attachments.unread() };
  };
}
