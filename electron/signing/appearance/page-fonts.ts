import { PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import type { PreparedFont } from '#typesetting/fonts/prepared-font';
import { itemsOf, type PdfFile } from '#signing/pdf/read-pdf';

/**
 * The font of the page a field stands on, where it is the very font that is wanted, so that a signature need not embed it
 * again; null where it is another one.
 */
export function pageFont(file: PdfFile, field: PDFDict, name: string, wanted: PreparedFont): PDFRef | null {
  const page = file.get(field, 'P');
  const resources = page instanceof PDFDict ? file.get(page, 'Resources') : undefined;
  const fonts = resources instanceof PDFDict ? file.get(resources, 'Font') : undefined;
  const found = fonts instanceof PDFDict ? fonts.get(PDFName.of(name)) : undefined;
  return found instanceof PDFRef && isSame(file, file.resolve(found), wanted) ? found : null;
}

/** The numbers of characters mean the same where program and glyph map are the same. */
function isSame(file: PdfFile, font: unknown, wanted: PreparedFont): boolean {
  const descendant = font instanceof PDFDict ? file.resolve(itemsOf(file.get(font, 'DescendantFonts'))[0]) : undefined;
  if (!(descendant instanceof PDFDict)) return false;
  const descriptor = file.get(descendant, 'FontDescriptor');
  const program = descriptor instanceof PDFDict ? file.get(descriptor, 'FontFile2') : undefined;
  return holds(program, wanted.program) && holds(file.get(descendant, 'CIDToGIDMap'), wanted.glyphMap);
}

const holds = (stream: unknown, bytes: Uint8Array): boolean => stream instanceof PDFRawStream && Buffer.from(stream.contents).equals(bytes);
