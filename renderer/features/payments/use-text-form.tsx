import { useState } from 'react';
import type { IssueCode, Parsed } from '#shared/domain/issue-code';
import { heldText, type TextSource } from '#ui/fields/binding';

/** How each text of a form is read. */
export type Readings = Readonly<Record<string, (typed: string) => Parsed<unknown>>>;

/** What a form says once every text was understood. */
export type Read<R extends Readings> = { readonly [K in keyof R]: R[K] extends (typed: string) => Parsed<infer V> ? V : never };

/** A short form of a dialog: it keeps what is typed, and reads all of it at once. */
export function useTextForm<R extends Readings>(readings: R, start: Readonly<Record<keyof R & string, string>>) {
  const [texts, write] = useState<Readonly<Record<string, string>>>(start);
  const [issues, find] = useState<ReadonlyMap<string, IssueCode>>(new Map());
  const sourceOf = (name: keyof R & string): TextSource =>
    heldText({
      path: name,
      text: texts[name] ?? '',
      issue: issues.get(name) ?? null,
      type: (text) => {
        write((known) => ({ ...known, [name]: text }));
        find((known) => new Map([...known].filter(([each]) => each !== name)));
      },
    });
  /** What was typed; null where something was not understood, which then stands at its field. */
  const read = (): Read<R> | null => {
    const parsed = Object.entries(readings).map(([name, reading]) => [name, reading(texts[name] ?? '')] as const);
    find(new Map(parsed.flatMap(([name, result]) => (result.ok ? [] : [[name, result.code] as const]))));
    if (parsed.some(([, { ok }]) => !ok)) return null;
    // Sound: every reading of the form stands behind its own name.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
    return Object.fromEntries(parsed.map(([name, result]) => [name, result.ok ? result.value : null])) as Read<R>;
  };
  return { sourceOf, read, say: (name: keyof R & string, code: IssueCode) => find((known) => new Map([...known, [name, code]])) };
}

/** An empty text is no value. */
export function optional<T>(reading: (typed: string) => Parsed<T>): (typed: string) => Parsed<T | null> {
  return (typed) => (typed.trim() === '' ? { ok: true, value: null } : reading(typed));
}
