import type { Agreement } from '#shared/domain/agreement';
import { changedPaths } from '#shared/domain/changed-paths';
import { mostFields, oneSitting, type HistoryAction, type HistoryEntry } from '#shared/domain/history';
import { millisecondsBetween } from '#shared/domain/instant';
import type { StoredFile } from '#shared/domain/record';

/** What somebody does with an agreement, and when. */
export type Act = { readonly action: HistoryAction; readonly by: string; readonly at: string; readonly reason?: string };

/** The history an agreement begins with. */
export function firstEntries({ action, by, at }: Act): readonly HistoryEntry[] {
  return [{ action, by, from: at, until: at, fields: [], reason: null, before: null }];
}

/** Whether an act goes on with what the same person did last, within one sitting. */
export function continues({ history }: Agreement, { action, by, at }: Act): boolean {
  const last = history.at(-1);
  if (last?.action !== action || last.by !== by || !isWriting(action)) return false;
  const pause = millisecondsBetween(last.until, at);
  return pause >= 0 && pause <= oneSitting;
}

/** The history after an act; one that changed no field is no entry. @param before the state before it, for a new entry */
export function entriesAfter(was: Agreement, is: Agreement, act: Act, before: StoredFile | null): readonly HistoryEntry[] {
  const { action, by, at } = act;
  const fields = isWriting(action) ? fieldsOf(was, is, action) : [];
  if (isWriting(action) && fields.length === 0) return was.history;
  const last = was.history.at(-1);
  if (last === undefined || !continues(was, act)) return [...was.history, { action, by, from: at, until: at, fields: fields.slice(0, mostFields), reason: act.reason ?? null, before }];
  return [...was.history.slice(0, -1), { ...last, until: at, fields: [...new Set([...last.fields, ...fields])].slice(0, mostFields) }];
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
