import { useEffect, useState } from 'react';
import type { StoredRecord } from './draft';
import { reportSaving } from './save-state';
import { createDraftSession, type DraftSession, type RecordStore } from './session';

type Erased = Pick<DraftSession<unknown>, 'flush' | 'state'>;

const living = new Map<string, Erased>();

/**
 * The editing session of one stored record, under a key that names the record (`agreement:…`, `party:CZ071`, `office`).
 * Leaving the page saves and keeps the session, so that coming back finds the same text and the same undo, saved or not.
 */
export function useDraftSession<C>(key: string, record: StoredRecord<C>, store: RecordStore<C>): DraftSession<C> {
  const [held, hold] = useState(() => ({ key, session: sessionOf(key, record, store) }));
  const current = held.key === key ? held : { key, session: sessionOf(key, record, store) };
  if (current !== held) hold(current);
  const { session } = current;
  useEffect(() => session.adopt(record), [session, record]);
  useEffect(() => {
    const save = () => void session.flush();
    document.addEventListener('visibilitychange', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [session]);
  return session;
}

function sessionOf<C>(key: string, record: StoredRecord<C>, store: RecordStore<C>): DraftSession<C> {
  const known = living.get(key);
  // Sound because a key names one record, and a record has one type of content.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  if (known !== undefined) return known as DraftSession<C>;
  const session = createDraftSession(record, store);
  living.set(key, session);
  session.subscribe(() => reportSaving(key, session.state()));
  return session;
}

/** Saves everything that is not saved yet; answers whether all of it is. */
export async function flushDrafts(): Promise<boolean> {
  const outcomes = await Promise.all([...living.values()].map((session) => session.flush()));
  return outcomes.every((saved) => saved);
}

/** Whether anything is in the window only. */
export function draftsAreSaved(): boolean {
  return [...living.values()].every((session) => session.state().kind === 'saved');
}

/** Ends all sessions, as when another ledger is opened: what is read next starts anew. Flush first. */
export function forgetDrafts(): void {
  for (const key of living.keys()) reportSaving(key, null);
  living.clear();
}
