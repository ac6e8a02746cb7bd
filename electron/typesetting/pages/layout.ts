import type { DocumentContent } from '#shared/documents/block';
import { partRows } from '#typesetting/blocks/block-rows';
import { definedTerms } from '#typesetting/text/defined-terms';
import { fillPages, type Page } from './fill-pages';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { runningLines } from './running-lines';

/** The pages of a document: every part from a new page, the count of pages running through. All characters must be printable. */
export function layOut(document: DocumentContent, fonts: PreparedFonts): readonly Page[] {
  const setting = { fonts, terms: definedTerms(document) };
  let block = 0;
  const pages = document.parts.flatMap((part) => {
    const rows = partRows(setting, part, block);
    block += part.blocks.length;
    return fillPages(rows);
  });
  const all = pages.length === 0 ? [{ marks: [] }] : pages;
  return all.map(({ marks }, index) => ({ marks: [...marks, ...runningLines(setting, document, index + 1, all.length)] }));
}
