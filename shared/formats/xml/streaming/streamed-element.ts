import type { FilePlace } from '#shared/domain/statements/reading-problem';

/** An element as it came by: its children of the wanted names, and its text where it has none. */
export type StreamedElement = {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins. */
  readonly place: FilePlace;
  readonly children: readonly StreamedElement[];
  readonly text: string;
};

/** The element at the end of a path, of each step the first; null where there is none. */
export function elementAt(from: StreamedElement | null, ...path: readonly string[]): StreamedElement | null {
  let element = from;
  for (const name of path) element = element === null ? null : childOf(element, name);
  return element;
}

/** All children of that name. */
export function elementsOf(parent: StreamedElement | null, name: string): readonly StreamedElement[] {
  const first = parent === null ? null : childOf(parent, name);
  return parent === null || first === null ? none : parent.children.filter((child) => child.name === name);
}

const none: readonly StreamedElement[] = [];

/** The text at the end of a path, trimmed; null where it is not there or empty. */
export function textAt(from: StreamedElement | null, ...path: readonly string[]): string | null {
  return textOfElement(elementAt(from, ...path));
}

/** The text of an element, trimmed; null where it is empty. */
export function textOfElement(element: StreamedElement | null): string | null {
  const text = element?.text.trim() ?? '';
  return text === '' ? null : text;
}

function childOf(parent: StreamedElement, name: string): StreamedElement | null {
  for (const child of parent.children) if (child.name === name) return child;
  return null;
}
