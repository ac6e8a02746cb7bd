import type { DocumentContent } from '#shared/documents/block';
import { caseOfContent } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { seededParties } from '#shared/domain/seeded-parties';
import { chromiumPeer } from '#test/bench/documents/chromium-peer';
import { pdfmakePeer } from '#test/bench/documents/pdfmake-peer';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { medianMs } from '#test/bench/measure';

/** Another program that sets our documents, started and warm. */
export type Peer = { set(document: DocumentContent): Promise<Uint8Array>; close(): Promise<void> };

export type Peers = {
  /** Null where the program is not on this machine. */
  readonly pdfmakeMs: number | null;
  readonly chromiumMs: number | null;
  /** How many times longer than we take they take. */
  readonly pdfmakeRatio: number | null;
  readonly chromiumRatio: number | null;
  readonly pdfmakePages: number | null;
  readonly chromiumPages: number | null;
};

/**
 * The same agreements with annexes set by other programs: the same text in the same
 * two faces and sizes on the same paper, justified, with numbered lists, tables and running lines. They are spared what ours also does: composing the content, the
 * way to another thread and back, signature fields, archival metadata, and, of pdfmake, tags, bookmarks and hyphenation, which it has not.
 * @param ourMs what ours takes
 */
export async function measurePeers(ourMs: number): Promise<Peers> {
  const pdfmake = await measurePeer(pdfmakePeer);
  const chromium = await measurePeer(chromiumPeer);
  const ratio = (peer: Measured | null) => (peer === null ? null : Math.round((peer.ms / ourMs) * 10) / 10);
  return {
    pdfmakeMs: pdfmake?.ms ?? null,
    chromiumMs: chromium?.ms ?? null,
    pdfmakeRatio: ratio(pdfmake),
    chromiumRatio: ratio(chromium),
    pdfmakePages: pdfmake?.pages ?? null,
    chromiumPages: chromium?.pages ?? null,
  };
}

type Measured = { readonly ms: number; readonly pages: number };

async function measurePeer(start: () => Promise<Peer>): Promise<Measured | null> {
  const peer = await start().catch((error: unknown) => {
    process.stderr.write(`not compared: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  });
  if (peer === null) return null;
  const documents = Array.from({ length: warmUps + runs }, (_, run) => composeDocument(caseOfContent(variedAgreement(run), seededParties), 'agreement-with-annexes'));
  try {
    for (const document of documents.slice(runs)) await peer.set(document);
    const ms = await medianMs(runs, (run) => peer.set(documents[run] ?? raise()));
    return { ms, pages: pagesOf(await peer.set(documents[0] ?? raise())) };
  } finally {
    await peer.close();
  }
}

const warmUps = 15;
const runs = 15;

function raise(): never {
  throw new Error('there is no such document');
}

/** Both write the dictionaries of pages as plain text. */
function pagesOf(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
}
