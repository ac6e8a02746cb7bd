import { Worker } from 'node:worker_threads';
import { createThread, type Thread } from './call-thread';
import { oneAtATime } from '#adapters/ledger/turns';
import type { PdfText } from '#core/ports';

/** What reading one file may take. */
export type PdfTextBounds = {
  /** In milliseconds. */
  readonly time: number;
  /** By how many bytes all memory of the program may grow. */
  readonly memory: number;
};

const usualBounds: PdfTextBounds = { time: 20_000, memory: 1024 ** 3 };

/** How often it is looked whether they are kept, in milliseconds. */
const watch = 100;

/**
 * Text layers read on a thread of their own, one file after another, so that no attachment holds up the host. A file that takes more than the bounds has
 * no text: it may be made to keep its reader busy for ever, or to unfold to gigabytes.
 * @param bundle file of the built worker; it may lie in the archive of a packed program
 */
export function openPdfTextThread(bundle: string, bounds = usualBounds): PdfText {
  const thread = createThread<Uint8Array, string>('PDF text', () => new Worker(bundle));
  const inTurn = oneAtATime();
  return (pdf) => inTurn(() => withinBounds(thread, pdf, bounds));
}

function withinBounds(thread: Thread<Uint8Array, string>, pdf: Uint8Array, { time, memory }: PdfTextBounds): Promise<string> {
  const latest = performance.now() + time;
  const most = process.memoryUsage.rss() + memory;
  const isExceeded = () => performance.now() > latest || process.memoryUsage.rss() > most;
  let givenUp = false;
  const timer = setInterval(() => {
    givenUp ||= isExceeded();
    if (givenUp) thread.end();
  }, watch);
  // The next file waits until the thread has ended, and is read by another one.
  return thread
    .ask(pdf)
    .catch((error: unknown) => {
      if (givenUp) return '';
      throw error;
    })
    .finally(() => clearInterval(timer));
}
