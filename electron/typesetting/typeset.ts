import { failure, success, type Result } from '#shared/api/result';
import type { DocumentContent } from '#shared/documents/block';
import { layOut, type PartPage } from '#typesetting/pages/layout';
import type { TextMark } from '#typesetting/pages/marks';
import type { Page } from '#typesetting/pages/fill-pages';
import { portableDeflate, type Deflate } from '#typesetting/pdf/deflate';
import { paint } from '#typesetting/pdf/paint';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { unprintableIn, type Unprintable } from '#typesetting/text/printable';

/** Where the value of a field stands: its part on one line, in points from the top left corner of the page; pages from 1. */
export type Placement = { readonly field: string; readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type Typeset = {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** How many pages each part takes; they follow each other. */
  readonly partPages: readonly number[];
  readonly anchors: readonly Placement[];
};

/**
 * Sets a document into pages and writes it as PDF. Equal input gives equal bytes. Texts are composed (Unicode NFC) and
 * otherwise printed as they are; a character the fonts lack fails the whole document, and every one of them is named.
 * @param producedAt UTC, ISO 8601 with seconds; the file says it was made then
 * @param deflate a host's own, where it has a faster one
 */
export function typeset(document: DocumentContent, fonts: PreparedFonts, producedAt: string, deflate: Deflate = portableDeflate): Result<Typeset, readonly Unprintable[]> {
  const unprintable = unprintableIn(document, fonts);
  if (unprintable.length > 0) return failure(unprintable);
  const pages = layOut(document, fonts);
  return success({ pdf: paint(document, pages, { fonts, deflate }, producedAt), pages: pages.length, partPages: document.parts.map((_, part) => countOf(pages, part)), anchors: pages.flatMap(anchorsOf) });
}

const countOf = (pages: readonly PartPage[], part: number): number => pages.filter((page) => page.part === part).length;

function anchorsOf({ marks }: Page, index: number): readonly Placement[] {
  return marks.flatMap((mark) => (mark.kind === 'text' && mark.stretch.field !== null ? [placementOf(mark, mark.stretch.field, index + 1)] : []));
}

/** From a little above the capitals to the foot of the descenders, in shares of the size. */
const above = 0.82;
const below = 0.26;

function placementOf({ x, y, stretch: { width, style } }: TextMark, field: string, page: number): Placement {
  return { field, page, x, y: y - style.size * above, width, height: style.size * (above + below) };
}
