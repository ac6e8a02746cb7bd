import type { StreamedElement } from './streamed-element';
import { placeOf, type XmlCourse } from './xml-course';

/** Most elements within elements: a bank statement has some fifteen. */
const deepest = 64;

/** Most elements beside each other that are kept. */
const mostChildren = 2000;

type OpenElement = StreamedElement & { children: StreamedElement[]; text: string };

/** Most elements have none: they share this one. */
const noChildren: StreamedElement[] = [];

/** The elements that have begun and not ended, each with what it holds so far. */
export type OpenElements = {
  /** @param name null where the element is of no interest, nor what it holds */
  begin(name: string | null, attributes: Readonly<Record<string, string>>, course: XmlCourse): void;
  /** Whether text that comes belongs to one that is kept. */
  wantsText(): boolean;
  add(text: string): void;
  end(): void;
};

type Ways = {
  readonly wanted: ReadonlySet<string>;
  readonly whole: ReadonlyMap<string, (element: StreamedElement, parent: StreamedElement | null) => void>;
  readonly onExcess: () => never;
};

export function createOpenElements({ wanted, whole, onExcess }: Ways): OpenElements {
  const kept: OpenElement[] = [];
  /** How many elements are open that are passed over. */
  let passed = 0;
  return {
    begin: (name, attributes, course) => {
      if (kept.length + passed >= deepest) onExcess();
      const parent = kept.at(-1);
      // White space between children says nothing, and there may be much of it.
      if (parent !== undefined && passed === 0) parent.text = '';
      if (passed > 0 || name === null || !wanted.has(name)) passed += 1;
      else kept.push({ name, attributes, place: placeOf(course), children: noChildren, text: '' });
    },
    wantsText: () => passed === 0 && kept.length > 0,
    add: (text) => {
      const element = kept.at(-1);
      if (passed === 0 && element !== undefined) element.text = element.text === '' ? text : element.text + text;
    },
    end: () => {
      if (passed > 0) {
        passed -= 1;
        return;
      }
      const element = kept.pop();
      if (element !== undefined) handOver(element, kept.at(-1) ?? null);
    },
  };

  function handOver(element: OpenElement, parent: OpenElement | null): void {
    const take = whole.get(element.name);
    if (take !== undefined) take(element, parent);
    else if (parent?.children === noChildren) parent.children = [element];
    else if ((parent?.children.push(element) ?? 0) > mostChildren) onExcess();
  }
}
