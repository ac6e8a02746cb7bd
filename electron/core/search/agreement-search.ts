import type { Ledger } from '#core/ledger';
import type { Ports } from '#core/ports';
import { createAttachmentTexts } from '#core/search/attachment-texts';
import { bestHit } from '#core/search/best-hit';
import { createFollowedAgreements } from '#core/search/followed-agreements';
import { createReading } from '#core/search/reading';
import { searchedTexts, type SearchedText } from '#core/search/searched-texts';
import type { Agreement } from '#shared/domain/agreement';
import type { HitPlace, SearchHit } from '#shared/domain/search/hit';

/** What was found, how many agreements in all, how many are still to be looked through, and of how many attachments the words are not known yet or never will be. */
export type Found = { readonly hits: readonly SearchHit[]; readonly total: number; readonly waiting: number; readonly unread: number; readonly wordless: number };

/** How much a word counts by where it stands. */
const weights: Readonly<Record<HitPlace, number>> = { name: 8, data: 3, filing: 3, papers: 2, facts: 2, wording: 1, attachment: 1 };

/** What searching needs of the world. */
type SearchPorts = Pick<Ports, 'ledger' | 'textIndex' | 'pdfText' | 'pause'> & { readonly host: Pick<Ports['host'], 'kind'> };

/**
 * Search over everything that is known of agreements. Its index begins with the first search, also one for nothing, and follows the ledger: with each
 * search what changed since the last one is read anew, and nothing else. Where that is much, it is read beside the searches, as are the words of
 * attachments; each search answers from what has been read.
 */
export function createAgreementSearch(ports: SearchPorts): (query: string, limit: number) => Promise<Found> {
  const index = ports.textIndex();
  const followed = createFollowedAgreements();
  const attachments = createAttachmentTexts(ports, (owners) => reading.add(owners.flatMap((id) => followed.agreement(id) ?? [])));
  let known: Ledger | null = null;

  const textsOf = (agreement: Agreement): readonly SearchedText[] => searchedTexts(agreement, { parties: known?.parties ?? [], textOf: attachments.textOf });
  const reading = createReading((agreement) => index.put(agreement.id, textsOf(agreement).map(({ place, text }) => ({ text, weight: weights[place] }))), ports.pause);

  const follow = (ledger: Ledger): void => {
    known = ledger;
    const { changed, gone } = followed.changesOf(ledger);
    reading.add(changed);
    reading.leaveOut(gone);
    for (const id of gone) index.remove(id);
    attachments.readAlso(changed);
  };

  return async (query, limit) => {
    follow(await ports.ledger.read());
    // A command searches once: there is no later search to find more.
    if (ports.host.kind === 'command-line') await attachments.settled().then(() => reading.settled());
    const { ids, total } = index.find(query, limit);
    const hits = ids.flatMap((id) => {
      const agreement = followed.agreement(id);
      return agreement === undefined || known === null ? [] : [bestHit(agreement, textsOf(agreement), query, known)];
    });
    return { hits, total, waiting: reading.left(), unread: attachments.unread(), wordless: attachments.wordless() };
  };
}
