import { useState } from 'react';
import type { Batch } from '#data/machine/mutations';
import type { AgreementId } from '#shared/domain/agreement';

/** A change of many agreements: what it is, how many of how many are done, and the way to end it; what is done stays done. */
export type Progress = { readonly what: 'removing' | 'restoring'; readonly done: number; readonly of: number; /** estimated, in seconds; null while it cannot be told */ readonly left: number | null; readonly cancel: () => void };

/** Fewer than this are done before anybody could read how far it is. */
const worthTelling = 5;

export function useProgress() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const follow = (what: Progress['what'], ids: readonly AgreementId[]): Batch => {
    const stop = new AbortController();
    const start = performance.now();
    const at = (done: number) => {
      const left = done === 0 ? null : Math.ceil(((performance.now() - start) / done) * (ids.length - done) / 1000);
      setProgress(ids.length < worthTelling ? null : { what, done, of: ids.length, left, cancel: () => stop.abort() });
    };
    at(0);
    return { ids, step: at, stop: stop.signal };
  };
  return { progress, follow };
}
