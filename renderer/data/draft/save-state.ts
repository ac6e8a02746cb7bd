import { useSyncExternalStore } from 'react';
import type { SaveState } from './autosave';

const states = new Map<string, SaveState>();
const listeners = new Set<() => void>();
const nothingYet: SaveState = { kind: 'saved', at: null };
let summary: SaveState = nothingYet;

/** Reports the saving of one record; null forgets it. */
export function reportSaving(key: string, state: SaveState | null): void {
  if (state === null) states.delete(key);
  else states.set(key, state);
  const next = summaryOf([...states.values()]);
  if (next === summary) return;
  summary = next;
  listeners.forEach((listener) => listener());
}

/** The state of saving over all open drafts, the most worrying one first: `saved` only when everything is. */
export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, () => summary);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const order = ['conflict', 'failed', 'saving', 'waiting'] as const;

function summaryOf(all: readonly SaveState[]): SaveState {
  const worst = order.map((kind) => all.find((state) => state.kind === kind)).find((state) => state !== undefined);
  return worst ?? all.reduce<SaveState>(later, nothingYet);
}

function later(a: SaveState, b: SaveState): SaveState {
  return b.kind === 'saved' && a.kind === 'saved' && (b.at ?? 0) > (a.at ?? 0) ? b : a;
}
