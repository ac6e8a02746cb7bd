import { useEffect, useState } from 'react';
import type { StoredRecord } from './draft';
import { reportSaving } from './save-state';
import { createDraftSession, type DraftSession, type RecordStore } from './session';

/** What all sessions have, whatever they edit. */
export type AnySession = Pick<DraftSession<unknown>, 'subscribe' | 'flush' | 'state'>;

const living = new Map<string, AnySession>();

/**
 * The editing session of one stored record, under a key that names the record (`agreement:…`, `party:CZ071`, `office`).
 * Leaving the page saves and keeps the session, so that coming back finds the same text and the same undo, saved or not.
 */
export function useDraftSession<C>(key: string, record: StoredRecord<C>, store: RecordStore<C>): DraftSession<C> {
  const session = useHeldSession(key, () => createDraftSession(record, store));
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

/** The session under a key: the one that lives, else a new one. It outlives the page that shows it. */
export function useHeldSession<S extends AnySession>(key: string, create: () => S): S {
  const [held, hold] = useState(() => ({ key, session: sessionOf(key, create) }));
  const current = held.key === key ? held : { key, session: sessionOf(key, create) };
  if (current !== held) hold(current);
  return current.session;
}

function sessionOf<S extends AnySession>(key: string, create: () => S): S {
  const known = living.get(key);
  // Sound because a key names one record, and a record has one kind of session.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  if (known !== undefined) return known as S;
  const session = create();
  living.set(key, session);
  session.subscribe(() => reportSaving(key, session.state()));
  return session;
}

/** Saves everything that is not saved yet; answers whether all of it is. */
export async function flushDrafts(): Promise<boolean> {
  const outcomes = await Promise.all([...living.values()].map((session) => session.flush()));
  return outcomes.every((saved) => saved);
}

/** Whether there is a session under a key, with something that is not saved. */
export function isUnsaved(key: string): boolean {
  const session = living.get(key);
  return session !== undefined && session.state().kind !== 'saved';
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
