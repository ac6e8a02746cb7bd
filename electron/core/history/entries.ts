import type { Agreement } from '#shared/domain/agreement';
import { changedPaths } from '#shared/domain/changed-paths';
import { mostFields, oneSitting, type HistoryAction, type HistoryEntry, type HistorySubject } from '#shared/domain/history';
import { millisecondsBetween } from '#shared/domain/instant';
import type { StoredFile } from '#shared/domain/record';

/** What is done with an agreement. */
export type Deed = {
  readonly action: HistoryAction;
  readonly subject?: HistorySubject;
  /** Why, where a reason was asked for. */
  readonly reason?: string;
  /** Whether it replaces what another window wrote, even one of the same person: then the replaced state is kept. */
  readonly overOthers?: boolean;
};

/** Somebody does something with an agreement at some moment. */
export type Act = Deed & { readonly by: string; readonly at: string };

/** The history an agreement begins with. */
export function firstEntries(act: Act): readonly HistoryEntry[] {
  return [newEntry(act, [], null)];
}

/** Whether an act goes on with what the same person did last, within one sitting. */
export function continues({ history }: Agreement, { action, by, at, overOthers = false }: Act): boolean {
  const last = history.at(-1);
  if (last?.action !== action || last.by !== by || !isWriting(action) || overOthers) return false;
  const pause = millisecondsBetween(last.until, at);
  return pause >= 0 && pause <= oneSitting;
}

/** The history after an act; one that changed nothing is no entry. @param before the state before it, for a new entry */
export function entriesAfter(was: Agreement, is: Agreement, act: Act, before: StoredFile | null): readonly HistoryEntry[] {
  if (is === was) return was.history;
  const { action, at } = act;
  const fields = isWriting(action) ? fieldsOf(was, is, action) : [];
  if (isWriting(action) && fields.length === 0) return was.history;
  const last = was.history.at(-1);
  if (last === undefined || !continues(was, act)) return [...was.history, newEntry(act, fields, before)];
  return [...was.history.slice(0, -1), { ...last, until: at, fields: [...new Set([...last.fields, ...fields])].slice(0, mostFields) }];
}

function newEntry({ action, subject, reason, by, at }: Act, fields: readonly string[], before: StoredFile | null): HistoryEntry {
  return { action, subject: subject ?? null, reason: reason ?? null, by, from: at, until: at, fields: fields.slice(0, mostFields), before };
}

/** Saving happens while a person writes; everything else is one act. */
const isWriting = (action: HistoryAction): action is 'changed' | 'papers' | 'filed' => action === 'changed' || action === 'papers' || action === 'filed';

function fieldsOf(was: Agreement, is: Agreement, action: 'changed' | 'papers' | 'filed'): readonly string[] {
  const [before, after] = [writtenIn(was, action), writtenIn(is, action)];
  return [...new Set([...changedPaths(before.content, after.content), ...keysChanged(before.unparsed, after.unparsed)])];
}

/** What of an agreement a person writes in such an act. */
function writtenIn(agreement: Agreement, action: 'changed' | 'papers' | 'filed'): Pick<Agreement, 'unparsed'> & { readonly content: object } {
  switch (action) {
    case 'changed':
      return agreement;
    case 'papers':
      return agreement.papers;
    case 'filed':
      return agreement.filing;
  }
}

/** Its keys are paths already. */
function keysChanged(before: Agreement['unparsed'], after: Agreement['unparsed']): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
}
