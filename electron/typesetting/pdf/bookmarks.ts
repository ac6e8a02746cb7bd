import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Heading } from './structure/block-structure';
import type { ContentItem, StructureElement } from './structure/element';
import { textString, WrittenObject } from './written-object';

/** Adds the bookmarks of a document (ISO 32000-1, 12.3.3), each where its heading is; null where there is no heading. */
export function addBookmarks(context: PDFContext, headings: readonly Heading[], pages: readonly PDFRef[]): PDFRef | null {
  const bookmarks = nested(headings.flatMap((heading) => placed(heading)));
  if (bookmarks.length === 0) return null;
  const root = context.nextRef();
  const entries = addLevel(context, bookmarks, root, pages);
  context.assign(root, new WrittenObject(`<</Type/Outlines${entries}>>`));
  return root;
}

type Bookmark = { readonly level: number; readonly text: string; readonly place: Extract<ContentItem, { kind: 'sequence' }>; readonly below: Bookmark[] };

function placed({ element, level, text }: Heading): readonly Bookmark[] {
  const place = firstSequence(element);
  return place === null ? [] : [{ level, text, place, below: [] }];
}

/** A heading may begin with an element within its text. */
function firstSequence({ content: [first] }: StructureElement): Bookmark['place'] | null {
  if (first?.kind === 'element') return firstSequence(first.element);
  return first?.kind === 'sequence' ? first : null;
}

/** Each bookmark below the last one of a higher level. */
function nested(bookmarks: readonly Bookmark[]): readonly Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.level ?? -1) >= bookmark.level) open.pop();
    (open.at(-1)?.below ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}

/** Writes the bookmarks below one of them, all opened, and answers with what it says of them. */
function addLevel(context: PDFContext, bookmarks: readonly Bookmark[], parent: PDFRef, pages: readonly PDFRef[]): string {
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ text, place, below }, index) => {
    const ref = refs[index];
    const page = pages[place.page];
    if (ref === undefined || page === undefined) return;
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    const neighbours = `${previous === undefined ? '' : `/Prev ${String(previous)}`}${next === undefined ? '' : `/Next ${String(next)}`}`;
    const entries = below.length === 0 ? '' : addLevel(context, below, ref, pages);
    context.assign(ref, new WrittenObject(`<</Title${textString(text)}/Parent ${String(parent)}${neighbours}/Dest[${String(page)}/XYZ null ${Math.ceil(place.top)} null]${entries}>>`));
  });
  return `/First ${String(refs[0])}/Last ${String(refs.at(-1))}/Count ${countOf(bookmarks)}`;
}

const countOf = (bookmarks: readonly Bookmark[]): number => bookmarks.reduce((sum, { below }) => sum + 1 + countOf(below), 0);
