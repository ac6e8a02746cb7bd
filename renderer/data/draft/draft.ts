import type { Parsed } from '#shared/domain/issue-code';
import type { Unparsed } from '#shared/domain/unparsed';
import { isWithin, valueAt, withValueAt, type ValueAt } from './path';

/** A record as it is stored, as far as drafting needs it. */
export type StoredRecord<C> = { readonly revision: number; readonly content: C; readonly unparsed: Unparsed };

/** What is saved: the content as far as it was understood, and the texts that were not. */
export type Snapshot<C> = { readonly content: C; readonly unparsed: Unparsed };

type Step<C> = { readonly path: string; readonly snapshot: Snapshot<C> };

/** One record being edited, as a value. */
export type Draft<C> = {
  readonly present: Snapshot<C>;
  readonly past: readonly Step<C>[];
  readonly future: readonly Step<C>[];
  /** The field being typed into and its text, letter for letter. */
  readonly typing: { readonly path: string; readonly text: string } | null;
  /** The last change, while further ones to the same field may still join it. */
  readonly open: { readonly path: string; readonly at: number } | null;
};

/** How a field reads what is typed. */
export type TextRule<V> = {
  readonly parse: (typed: string) => Parsed<V>;
  /** What stands in the content while the field is empty or not understood; undefined lets the last value stand. */
  readonly blank: V | null | undefined;
};

/** A pause in milliseconds that ends one step of undo. */
const pause = 1000;
const maxSteps = 300;

export function startDraft<C>({ content, unparsed }: Snapshot<C>): Draft<C> {
  return { present: { content, unparsed }, past: [], future: [], typing: null, open: null };
}

/**
 * Types into a field. A text that is understood goes into the content. One that is not stays in `unparsed`, and the datum
 * counts as missing: the content holds `blank`, so that no page shows a value that is no longer in the field. A field
 * that may not be empty keeps its last value there, and its entry in `unparsed` alone marks it.
 */
export function typeText<C, P extends string>(draft: Draft<C>, path: P, text: string, rule: TextRule<NonNullable<ValueAt<C, P>>>, at: number): Draft<C> {
  const typed = { ...draft, typing: { path, text } };
  if (text.trim() === '' && rule.blank !== undefined) return changed(typed, path, placed(draft.present, path, rule.blank), at);
  const parsed = rule.parse(text);
  if (parsed.ok) return changed(typed, path, placed(draft.present, path, parsed.value), at);
  const { content } = rule.blank === undefined ? draft.present : placed(draft.present, path, rule.blank);
  return changed(typed, path, { content, unparsed: { ...draft.present.unparsed, [path]: text } }, at);
}

/** Puts a chosen value at a path; whatever was typed there or below it is gone with the old value. */
export function setValue<C, P extends string>(draft: Draft<C>, path: P, value: ValueAt<C, P>, at: number): Draft<C> {
  return changed({ ...draft, typing: null }, path, placed(draft.present, path, value), at);
}

/** The snapshot with what another version says at a path, understood or not. */
export function withPlaceOf<C>(snapshot: Snapshot<C>, path: string, other: Snapshot<C>): Snapshot<C> {
  const { content, unparsed } = placed(snapshot, path, valueAt(other.content, path));
  const typed = Object.entries(other.unparsed).filter(([key]) => isWithin(key, path));
  return { content, unparsed: { ...unparsed, ...Object.fromEntries(typed) } };
}

/** Puts values at several paths as one step, which undoing tells by the first of them. */
export function setValues<C>(draft: Draft<C>, values: Readonly<Record<string, unknown>>, at: number): Draft<C> {
  const all = Object.entries(values);
  const next = all.reduce((snapshot, [path, value]) => placed(snapshot, path, value), draft.present);
  return changed({ ...draft, typing: null, open: null }, all[0]?.[0] ?? '', next, at);
}

/** Replaces the whole snapshot as one step named by a path; for changes that touch several places at once. */
export function changed<C>(draft: Draft<C>, path: string, next: Snapshot<C>, at: number): Draft<C> {
  if (same(next, draft.present)) return draft;
  const joins = draft.open?.path === path && at - draft.open.at < pause;
  const past = joins ? draft.past : [...draft.past, { path, snapshot: draft.present }].slice(-maxSteps);
  return { ...draft, present: next, past, future: [], open: { path, at } };
}

/** The person has left the field: from now on it shows the value as it was understood. */
export function settle<C>(draft: Draft<C>, path: string): Draft<C> {
  return draft.typing?.path === path ? { ...draft, typing: null, open: null } : draft;
}

export function undo<C>(draft: Draft<C>): Draft<C> {
  const step = draft.past.at(-1);
  if (step === undefined) return draft;
  const redone = { path: step.path, snapshot: draft.present };
  return { present: step.snapshot, past: draft.past.slice(0, -1), future: [redone, ...draft.future], typing: null, open: null };
}

export function redo<C>(draft: Draft<C>): Draft<C> {
  const [step, ...future] = draft.future;
  if (step === undefined) return draft;
  return { present: step.snapshot, past: [...draft.past, { path: step.path, snapshot: draft.present }], future, typing: null, open: null };
}

/** The text a field shows: what is being typed, what was not understood, or its value. */
export function textAt<C, P extends string>({ typing, present }: Draft<C>, path: P, format: (value: NonNullable<ValueAt<C, P>>) => string): string {
  if (typing?.path === path) return typing.text;
  const kept = present.unparsed[path];
  if (kept !== undefined) return kept;
  const value = valueAt(present.content, path);
  return value === undefined || value === null ? '' : format(value);
}

function placed<C>({ content, unparsed }: Snapshot<C>, path: string, value: unknown): Snapshot<C> {
  return { content: withValueAt(content, path, value), unparsed: withoutWithin(unparsed, path) };
}

function withoutWithin(unparsed: Unparsed, path: string): Unparsed {
  const kept = Object.entries(unparsed).filter(([key]) => !isWithin(key, path));
  return kept.length === Object.keys(unparsed).length ? unparsed : Object.fromEntries(kept);
}

function same<C>(a: Snapshot<C>, b: Snapshot<C>): boolean {
  return a.content === b.content && JSON.stringify(a.unparsed) === JSON.stringify(b.unparsed);
}
