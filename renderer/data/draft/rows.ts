import type { Unparsed } from '#shared/domain/unparsed';
import { changed, type Draft } from './draft';
import { valueAt, withValueAt } from './path';

/** Adds a row at the end of the list at the path. */
export function addRow<C>(draft: Draft<C>, path: string, row: unknown, at: number): Draft<C> {
  return reordered(draft, path, (rows) => [...rows, { row, from: null }], at);
}

export function removeRow<C>(draft: Draft<C>, path: string, index: number, at: number): Draft<C> {
  return reordered(draft, path, (rows) => rows.toSpliced(index, 1), at);
}

/** Moves a row so that it ends up at the index `to`; outside the list nothing moves. */
export function moveRow<C>(draft: Draft<C>, path: string, from: number, to: number, at: number): Draft<C> {
  return reordered(draft, path, (rows) => moved(rows, from, to), at);
}

type Placed = { readonly row: unknown; readonly from: number | null };

// Every change of rows is a step of its own: none joins the typing before it.
function reordered<C>(draft: Draft<C>, path: string, change: (rows: readonly Placed[]) => readonly Placed[], at: number): Draft<C> {
  const before: unknown = valueAt(draft.present.content, path);
  const rows = Array.isArray(before) ? before.map((row: unknown, from) => ({ row, from })) : [];
  const after = change(rows);
  if (after === rows) return draft;
  const content = withValueAt(draft.present.content, path, after.map(({ row }) => row));
  return { ...changed({ ...draft, typing: null, open: null }, path, { content, unparsed: followed(draft.present.unparsed, path, after) }, at), open: null };
}

function moved(rows: readonly Placed[], from: number, to: number): readonly Placed[] {
  const row = rows[from];
  if (row === undefined || from === to || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}

/** Texts not understood yet go where their rows go. */
function followed(unparsed: Unparsed, path: string, after: readonly Placed[]): Unparsed {
  const prefix = `${path}.`;
  const entries = Object.entries(unparsed).flatMap(([key, text]) => {
    if (!key.startsWith(prefix)) return [[key, text] as const];
    const [index = '', ...rest] = key.slice(prefix.length).split('.');
    const target = after.findIndex(({ from }) => from === Number(index));
    return target < 0 ? [] : [[[path, target, ...rest].join('.'), text] as const];
  });
  return Object.fromEntries(entries);
}
