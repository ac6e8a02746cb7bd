import { useSyncExternalStore } from 'react';
import type { IssueCode } from '#shared/domain/issue-code';
import { setValue, settle, textAt, typeText, type TextRule } from './draft';
import { valueAt, type ValueAt } from './path';
import type { Reading } from './readings';
import { addRow, moveRow, removeRow } from './rows';
import type { DraftSession } from './session';

type Value<C, P extends string> = NonNullable<ValueAt<C, P>>;
type Bound = { readonly path: string; readonly subscribe: (listener: () => void) => () => void };

/** What a text control needs of one datum; the controls of ui/fields take exactly this. */
export type TextBinding = Bound & {
  readonly text: () => string;
  /** Why the text is not understood, or null. */
  readonly issue: () => IssueCode | null;
  /** The value as it was understood, written our way; null where there is none. */
  readonly understood: () => string | null;
  readonly bounds?: readonly [least: number, most: number];
  readonly type: (text: string) => void;
  readonly settle: () => void;
};

export type ChoiceBinding<V> = Bound & { readonly value: () => V; readonly choose: (value: V) => void };

export type RowsBinding = Bound & {
  readonly count: () => number;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly move: (from: number, to: number) => void;
};

/** A datum that may stay empty: null while it is empty or not understood. */
export function bindText<C, P extends string>(session: DraftSession<C>, path: null extends ValueAt<C, P> ? P : never, reading: Reading<Value<C, P>>): TextBinding {
  return textBinding<C, P>(session, path, reading, null);
}

/** A datum that always has a value; while it is empty or not understood the last one stands and the text is kept aside. */
export function bindRequiredText<C, P extends string>(session: DraftSession<C>, path: P, reading: Reading<Value<C, P>>): TextBinding {
  return textBinding<C, P>(session, path, reading, undefined);
}

function textBinding<C, P extends string>(session: DraftSession<C>, path: P, { parse, format, bounds }: Reading<Value<C, P>>, blank: null | undefined): TextBinding {
  const rule: TextRule<Value<C, P>> = { parse, blank };
  return {
    path,
    subscribe: session.subscribe,
    ...(bounds !== undefined && { bounds }),
    text: () => textAt(session.draft(), path, format),
    issue() {
      const kept = session.draft().present.unparsed[path];
      if (kept === undefined) return null;
      if (kept.trim() === '') return 'required';
      const parsed = parse(kept);
      return parsed.ok ? null : parsed.code;
    },
    understood() {
      const { present } = session.draft();
      const value = valueAt(present.content, path);
      return present.unparsed[path] !== undefined || value === null || value === undefined ? null : format(value);
    },
    type: (typed) => session.apply((draft, at) => typeText(draft, path, typed, rule, at)),
    settle: () => session.apply((draft) => settle(draft, path)),
  };
}

/** A datum chosen from a few. */
export function bindChoice<C, P extends string>(session: DraftSession<C>, path: P): ChoiceBinding<ValueAt<C, P>> {
  return {
    path,
    subscribe: session.subscribe,
    // A path that type-checks leads somewhere; only an optional member may be undefined, and its type says so.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
    value: () => valueAt(session.draft().present.content, path) as ValueAt<C, P>,
    choose: (value) => session.apply((draft, at) => setValue(draft, path, value, at)),
  };
}

type Row<C, P extends string> = ValueAt<C, P> extends readonly (infer Item)[] ? Item : never;

/** A list of rows; a new one starts as `fresh` says. */
export function bindRows<C, P extends string>(session: DraftSession<C>, path: P, fresh: () => Row<C, P>): RowsBinding {
  const count = () => {
    const list: unknown = valueAt(session.draft().present.content, path);
    return Array.isArray(list) ? list.length : 0;
  };
  return {
    path,
    subscribe: session.subscribe,
    count,
    add: () => session.apply((draft, at) => addRow(draft, path, fresh(), at)),
    remove: (index) => session.apply((draft, at) => removeRow(draft, path, index, at)),
    move: (from, to) => session.apply((draft, at) => moveRow(draft, path, from, to, at)),
  };
}

/** A value drawn from the draft; renders again only when it changes, so it has to be a primitive or a part of the draft. */
export function useDraftValue<C, V>(session: DraftSession<C>, select: (content: C) => V): V {
  return useSyncExternalStore(session.subscribe, () => select(session.draft().present.content));
}
