import type { Element } from '@xmldom/xmldom';
import { deepest, newLine, newMemory, noteBookmark, readInline, type Line, type Memory } from './inline';
import type { Looks } from './numbering-of';
import { childOf, childrenOf, elementsIn, nameOf } from './xml';
import type { WordBlock, WordParagraph } from '#shared/documents/word/word-document';
import { plainText } from '#shared/domain/text';
import { DocxRefusal } from '#wordprocessing/docx-fault';

export type Body = { readonly blocks: readonly WordBlock[]; readonly tracked: boolean; readonly pictures: number };

/** Paragraphs and tables of the body and of the notes in reading order; empty ones are left out. */
export function readBody(looks: Looks, body: Element, notes: readonly Element[]): Body {
  const memory = newMemory();
  const blocks = [
    ...blocksIn(body, { looks, memory, place: 'body' }, 0),
    ...notes.flatMap((note) => blocksIn(note, { looks, memory, place: 'note' }, 0)),
  ];
  if (blocks.length > mostBlocks) throw new DocxRefusal('word-file-unsafe');
  return { blocks, tracked: memory.tracked, pictures: memory.pictures };
}

/** Most paragraphs and tables: a document of a thousand pages has them. */
const mostBlocks = 20_000;

type Reading = { readonly looks: Looks; readonly memory: Memory; readonly place: WordParagraph['place'] };

function blocksIn(parent: Element, reading: Reading, depth: number): readonly WordBlock[] {
  if (depth > deepest) throw new DocxRefusal('word-file-unsafe');
  const blocks: WordBlock[] = [];
  /** The line to go on with, where the end of its paragraph was taken out. */
  let open: Line | null = null;
  for (const element of elementsIn(parent)) {
    if (nameOf(element) !== 'p') {
      blocks.push(...otherBlocks(element, reading, depth));
      continue;
    }
    const line: Line = open ?? newLine();
    readInline(element, line, reading.memory, depth + 1);
    open = endsInDeletion(element, reading.memory) ? line : null;
    if (open === null) blocks.push(...blocksOfLine(element, line, reading, depth));
  }
  if (open !== null) blocks.push(...blocksOfLine(parent, open, reading, depth));
  return blocks;
}

function otherBlocks(element: Element, reading: Reading, depth: number): readonly WordBlock[] {
  switch (nameOf(element)) {
    case 'tbl':
      return tableOf(element, reading, depth);
    case 'bookmarkStart':
    case 'bookmarkEnd':
      noteBookmark(element, reading.memory);
      return [];
    case 'del':
    case 'moveFrom':
      reading.memory.tracked = true;
      return [];
    case 'ins':
    case 'moveTo':
      reading.memory.tracked = true;
      return blocksIn(element, reading, depth + 1);
    case 'sdt':
    case 'sdtContent':
    case 'customXml':
      return blocksIn(element, reading, depth + 1);
    case 'altChunk':
    case 'subDoc':
      // A document in the document: it is not opened.
      reading.memory.pictures += 1;
      return [];
    case 'AlternateContent':
      return blocksIn(childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element, reading, depth + 1);
    default:
      return [];
  }
}

/** The mark at the end of the paragraph was taken out: the next one joins it. */
function endsInDeletion(paragraph: Element, memory: Memory): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  const deleted = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
  if (deleted || childOf(mark, 'ins') !== undefined) memory.tracked = true;
  return deleted;
}

/** @param paragraph the one whose properties the line has: the last of those that were joined */
function blocksOfLine(paragraph: Element, line: Line, { looks, memory, place }: Reading, depth: number): readonly WordBlock[] {
  const properties = childOf(paragraph, 'pPr');
  const text = plainText(line.text);
  const own: readonly WordBlock[] = text === '' ? [] : [{ kind: 'paragraph', text, style: looks.styleOf(properties), numbering: looks.numberingOf(properties), bookmarks: [...line.bookmarks], place }];
  return [...own, ...line.frames.flatMap((frame) => blocksIn(frame, { looks, memory, place: 'text-box' }, depth + 1))];
}

function tableOf(table: Element, reading: Reading, depth: number): readonly WordBlock[] {
  const rows = rowsOf(table, reading.memory).map((row) => cellsOf(row).map((cell) => blocksIn(cell, reading, depth + 1)));
  const texts = rows.map((row) => row.map((blocks) => plainText(blocks.map(textOf).join(' '))));
  if (texts.flat().every((text) => text === '')) return [];
  return [{ kind: 'table', rows: texts }];
}

/** Rows that were taken out are not read. */
function rowsOf(table: Element, memory: Memory): readonly Element[] {
  return within(table, 'tr').filter((row) => {
    const properties = childOf(row, 'trPr');
    const deleted = childOf(properties, 'del') !== undefined;
    if (deleted || childOf(properties, 'ins') !== undefined) memory.tracked = true;
    return !deleted;
  });
}

const cellsOf = (row: Element): readonly Element[] => within(row, 'tc');

/** Rows or cells, also those inside a content control. */
function within(parent: Element, name: string, depth = 0): readonly Element[] {
  if (depth > deepest) throw new DocxRefusal('word-file-unsafe');
  return elementsIn(parent).flatMap((element) => {
    if (nameOf(element) === name) return [element];
    return nameOf(element) === 'sdt' || nameOf(element) === 'customXml' ? childrenOf(element, 'sdtContent').flatMap((content) => within(content, name, depth + 1)) : [];
  });
}

const textOf = (block: WordBlock): string => (block.kind === 'paragraph' ? block.text : block.rows.flat().join(' '));
