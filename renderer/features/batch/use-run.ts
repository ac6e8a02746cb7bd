import { useEffect, useRef, useState } from 'react';

/** How far a run over many things is. `left` is estimated, in seconds; null while it cannot be told. */
export type Progress = { readonly done: number; readonly of: number; readonly left: number | null; readonly cancel: () => void };

/** What came of the things that were done, in their order, and whether the person ended it before its end. */
export type RunEnd<R> = { readonly results: readonly R[]; readonly of: number; readonly cancelled: boolean };

/** What became of one thing, and whether those after it could fare no better. */
export type Done<R> = { readonly result: R; readonly hopeless: boolean };

/**
 * Does one thing after another, so that between any two the run can be cancelled; what is done stays done. Leaving the page ends it the same
 * way.
 */
export function useRun<T, R>(work: (thing: T, index: number) => Promise<Done<R>>) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (things: readonly T[]): Promise<RunEnd<R>> => {
    const stop = new AbortController();
    running.current = stop;
    const began = performance.now();
    const results: R[] = [];
    for (const [index, thing] of things.entries()) {
      if (stop.signal.aborted) break;
      setProgress({ done: index, of: things.length, left: secondsLeft(began, index, things.length), cancel: () => stop.abort() });
      const { result, hopeless } = await work(thing, index);
      results.push(result);
      if (hopeless) break;
    }
    setProgress(null);
    return { results, of: things.length, cancelled: stop.signal.aborted };
  };
  return { progress, start };
}

function secondsLeft(began: number, done: number, of: number): number | null {
  return done === 0 ? null : Math.ceil((((performance.now() - began) / done) * (of - done)) / 1000);
}
