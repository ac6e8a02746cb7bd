import type { ReadingReply, ReadingRequest } from './messages';

/** A reading under way; ending it leaves nothing behind. */
export type RunningReading = { readonly end: () => void };

/** Reads a file of statements beside the window and tells how far it is and what came of it. */
export function startReading(request: ReadingRequest, tell: (reply: ReadingReply) => void): RunningReading {
  const worker = new Worker(new URL('./statement-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ReadingReply>) => {
    tell(data);
    if (data.kind !== 'progress') worker.terminate();
  };
  worker.onerror = (event) => {
    worker.terminate();
    throw new Error(`the worker that reads statements failed: ${event.message}`);
  };
  worker.postMessage(request);
  return { end: () => worker.terminate() };
}
