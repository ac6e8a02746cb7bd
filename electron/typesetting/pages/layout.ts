import type { DocumentContent, DocumentPart } from '#shared/documents/block';
import { partRows } from '#typesetting/blocks/block-rows';
import { definedTerms } from '#typesetting/text/defined-terms';
import { fillPages, type Page } from './fill-pages';
import { nameOf } from './marks';
import { landscape, portrait } from './measures';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { runningLines } from './running-lines';
import type { Setting } from '#typesetting/text/setting';

/** A page of a document, and the number of the part it belongs to, from 0. */
export type PartPage = Page & { readonly part: number };

/** The pages of a document: every part from a new page, the count of pages running through. All characters must be printable. */
export function layOut(document: DocumentContent, fonts: PreparedFonts): readonly PartPage[] {
  const terms = definedTerms(document);
  const sheet = document.orientation === 'landscape' ? landscape : portrait;
  const setting: Setting = { fonts, sheet, terms, termsKey: terms.join(' '), undivided: new Set() };
  let block = 0;
  const pages = document.parts.flatMap((part, number) => {
    const own = pagesOf(setting, part, block);
    block += part.blocks.length;
    return own.map((page): PartPage => ({ ...page, part: number }));
  });
  const all = pages.length === 0 ? [{ sheet, marks: [], part: 0 }] : pages;
  return all.map(({ marks, part }, index) => {
    const head = document.parts[part]?.head ?? document;
    return { sheet, marks: [...marks, ...runningLines(setting, head, index + 1, all.length)], part };
  });
}

/**
 * The pages of one part. No word is divided between two pages: a text that would be is set once more, without dividing
 * its words. Each round holds one text more, so there is an end; and all other texts are remembered.
 */
function pagesOf(setting: Setting, part: DocumentPart, firstBlock: number): readonly Page[] {
  const pages = fillPages(partRows(setting, part, firstBlock), setting.sheet);
  const divided = pages.flatMap(dividedAtFoot);
  return divided.length === 0 ? pages : pagesOf({ ...setting, undivided: new Set([...setting.undivided, ...divided]) }, part, firstBlock);
}

/** The texts whose last line on the page ends with half a word. */
function dividedAtFoot({ marks }: Page): readonly string[] {
  const foot = marks.reduce((lowest, mark) => (mark.kind === 'text' ? Math.max(lowest, mark.y) : lowest), 0);
  return marks.flatMap((mark) => (mark.kind === 'text' && mark.stretch.hyphen && mark.y === foot ? [nameOf(mark.origin)] : []));
}
