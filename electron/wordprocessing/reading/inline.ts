import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, elementsIn, nameOf } from './xml';
import { longestText } from '#shared/templates/phrase';
import { DocxRefusal } from '#wordprocessing/docx-fault';

/** What is remembered from one paragraph to the next: fields and bookmarks may reach over several. */
export type Memory = {
  /** Names of the bookmarks that are open, by their number. */
  readonly bookmarks: Map<string, string>;
  /** Of each field that is open, whether its result has begun. */
  readonly fields: boolean[];
  tracked: boolean;
  pictures: number;
};

export const newMemory = (): Memory => ({ bookmarks: new Map(), fields: [], tracked: false, pictures: 0 });

/** A paragraph while it is read: its text, the bookmarks in it, and the frames that hang on it. */
export type Line = { text: string; readonly bookmarks: Set<string>; readonly frames: Element[] };

export const newLine = (): Line => ({ text: '', bookmarks: new Set(), frames: [] });

/** Elements nested deeper than this were made to exhaust the reader. */
export const deepest = 120;

/**
 * Adds what stands in an element to a line, changes accepted: what was put in is read, what was taken out is not.
 * @throws DocxRefusal `word-file-unsafe`
 */
export function readInline(parent: Element, line: Line, memory: Memory, depth: number): void {
  if (depth > deepest) throw new DocxRefusal('word-file-unsafe');
  for (const element of elementsIn(parent)) readElement(element, line, memory, depth);
}

function readElement(element: Element, line: Line, memory: Memory, depth: number): void {
  const name = nameOf(element);
  const text = textOf(element, name);
  if (text !== null) append(text, line, memory);
  else if (name === 'bookmarkStart' || name === 'bookmarkEnd') readBookmark(element, line, memory);
  else if (name === 'fldChar') readField(attributeOf(element, 'fldCharType'), memory);
  else if (pictures.has(name)) readPicture(element, line, memory, depth);
  else if (!silent.has(name)) readInside(element, name, line, memory, depth);
}

function readInside(element: Element, name: string, line: Line, memory: Memory, depth: number): void {
  if (changes.has(name)) memory.tracked = true;
  if (name === 'del' || name === 'moveFrom') return;
  const alternative = name === 'AlternateContent' ? (childOf(element, 'Choice') ?? childOf(element, 'Fallback')) : undefined;
  readInline(alternative ?? element, line, memory, depth + 1);
}

const textOf = (element: Element, name: string): string | null => (name === 't' ? (element.textContent ?? '') : (signs[name] ?? null));

const changes: ReadonlySet<string> = new Set(['ins', 'del', 'moveTo', 'moveFrom']);
/** Also objects of other programs: what they hold is not asked for. */
const pictures: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

const signs: Readonly<Partial<Record<string, string>>> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '-', softHyphen: '', sym: '\ufffd' };

/** Properties, and what is no text of the paragraph. */
const silent: ReadonlySet<string> = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delText', 'delInstrText', 'commentReference', 'footnoteReference', 'endnoteReference', 'annotationRef', 'footnoteRef', 'endnoteRef', 'fldData', 'customXmlPr', 'smartTagPr']);

function append(text: string, line: Line, memory: Memory): void {
  // What stands before the result of a field is its instruction.
  if (memory.fields.includes(false)) return;
  if (line.text.length + text.length > longestText) throw new DocxRefusal('word-file-unsafe');
  line.text += text;
  for (const name of memory.bookmarks.values()) line.bookmarks.add(name);
}

function readBookmark(element: Element, line: Line, memory: Memory): void {
  noteBookmark(element, memory);
  const name = attributeOf(element, 'name');
  if (name !== null) line.bookmarks.add(name);
}

/** Opens or closes a bookmark; the end has no name. */
export function noteBookmark(element: Element, { bookmarks }: Memory): void {
  const id = attributeOf(element, 'id') ?? '';
  const name = attributeOf(element, 'name');
  if (name === null) bookmarks.delete(id);
  else bookmarks.set(id, name);
  const [oldest] = bookmarks.keys();
  if (oldest !== undefined && bookmarks.size > mostOpenBookmarks) bookmarks.delete(oldest);
}

/** Bookmarks that nobody closes end here, the oldest first: each line would bear all of them. */
const mostOpenBookmarks = 200;

function readField(type: string | null, { fields }: Memory): void {
  if (type === 'begin') fields.push(false);
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  if (type === 'end') fields.pop();
}

function readPicture(element: Element, line: Line, memory: Memory, depth: number): void {
  const frames = framesIn(element, depth);
  line.frames.push(...frames);
  if (frames.length === 0) memory.pictures += 1;
}

/** The contents of text boxes, however deep they lie in a drawing. */
function framesIn(element: Element, depth: number): readonly Element[] {
  if (depth > deepest) throw new DocxRefusal('word-file-unsafe');
  return elementsIn(element).flatMap((each) => (nameOf(each) === 'txbxContent' ? [each] : framesIn(each, depth + 1)));
}
