import { createContext, useContext, useSyncExternalStore } from 'react';
import type { IssueCode } from '#text/issues';

type Bound = { readonly path: string; readonly subscribe: (listener: () => void) => () => void };

/** Where a text control gets its text from and sends it to. Reads are cheap and give equal answers until something changed. */
export type TextSource = Bound & {
  readonly text: () => string;
  readonly issue: () => IssueCode | null;
  readonly understood: () => string | null;
  /** The least and the greatest value of a number. */
  readonly bounds?: readonly [least: number, most: number];
  readonly type: (text: string) => void;
  readonly settle: () => void;
};

type HeldText = { readonly path: string; readonly text: string; readonly issue: IssueCode | null; readonly type: (text: string) => void };

/** A text the component itself holds: made anew with each of its renders, so nobody has to be told of a change. */
export function heldText({ path, text, issue, type }: HeldText): TextSource {
  return { path, subscribe: () => () => undefined, text: () => text, issue: () => issue, understood: () => null, type, settle: () => undefined };
}

export type ChoiceSource<V> = Bound & { readonly value: () => V; readonly choose: (value: V) => void };

export type RowsSource = Bound & {
  readonly count: () => number;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly move: (from: number, to: number) => void;
};

export function useText(source: TextSource) {
  return {
    text: useSyncExternalStore(source.subscribe, source.text),
    issue: useSyncExternalStore(source.subscribe, source.issue),
    understood: useSyncExternalStore(source.subscribe, source.understood),
  };
}

export function useChoice<V>(source: ChoiceSource<V>): V {
  return useSyncExternalStore(source.subscribe, source.value);
}

export function useRowCount(source: RowsSource): number {
  return useSyncExternalStore(source.subscribe, source.count);
}

const ReadOnlyContext = createContext(false);

/** Makes every field below it readable and not writable. */
export const ReadOnlyFields = ReadOnlyContext.Provider;

export const useReadOnly = (): boolean => useContext(ReadOnlyContext);
