import { measureBatch, type Batch } from '#test/bench/documents/batch';
import { measureCold, type Cold } from '#test/bench/documents/cold';
import { measurePeers, type Peers } from '#test/bench/documents/peers';
import { measureThousandPages, type ThousandPages } from '#test/bench/documents/thousand-pages';
import { measureWarm, type Warm } from '#test/bench/documents/warm';

export type Documents = Warm & Cold & Batch & ThousandPages & { readonly peers: Peers };

/** For whoever reads the figures. */
export const aboutDocuments = `Medians in milliseconds. No two documents are alike: other regions, people, numbers, amounts and free texts in each.
  warmMs          one agreement with all annexes, from its data to the bytes of its PDF: composed, sent to the typesetting thread, laid out, written,
                  sent back; pages and kilobytes are its size
  gateMs          the same as the window gets it: the data checked by the gate before, the bytes made base64 and checked after
  nothingAlikeMs  as warmMs, but with words of its own in every text, so that nothing the thread remembers helps
  coldMs          as gateMs, from a process started for it (documents.render on the command line); nodeStartMs of that is Node's own start
  batch13Ms       such agreements with thirteen regions, asked for at once
  longestStallMs  the longest time the host answered nothing while it made thirteen agreements in every kind of document, right after its start
  pages1000Ms     one document of at least 1 000 pages without two equal texts, in a thread that has made nothing before; bySize shows how time
                  and memory at its peak (KB a page) grow
  peers           the same documents set by pdfmake and printed by Chromium, both started and warm, and how many times longer than warmMs they take`;

/** Documents as a caller gets them: content, layout on the typesetting thread, PDF, through the gate. */
export async function measureDocuments(): Promise<Documents> {
  const batch = await measureBatch();
  const warm = await measureWarm();
  const peers = await measurePeers(warm.warmMs);
  return { ...warm, ...(await measureCold()), ...batch, ...(await measureThousandPages()), peers };
}
