import { PDFContext, PDFHexString, PDFString, type PDFRef } from 'pdf-lib';
import type { DocumentContent } from '#shared/documents/block';
import { composed } from '#typesetting/text/composed';
import { contentOf, fontNames } from './content-stream';
import { addFont } from './font-objects';
import { pageHeight, pageWidth } from '#typesetting/pages/measures';
import { memoryOf } from '#typesetting/text/memory';
import type { Page } from '#typesetting/pages/fill-pages';
import { fileBytes } from './pdf-file';
import { faceNames, type PreparedFonts } from '#typesetting/fonts/prepared-font';

/**
 * Writes laid-out pages as a PDF file. Equal input gives equal bytes.
 * @param producedAt UTC, ISO 8601
 */
export function paint(document: DocumentContent, pages: readonly Page[], fonts: PreparedFonts, producedAt: string): Uint8Array {
  const context = PDFContext.create();
  const tree = context.nextRef();
  const resources = context.register(context.obj({ Font: addFonts(context, pages, fonts) }));
  const leaves = pages.map((page) => addPage(context, page, fonts, { tree, resources }));
  context.assign(tree, context.obj({ Type: 'Pages', Kids: leaves, Count: leaves.length }));
  const catalog = context.register(
    context.obj({ Type: 'Catalog', Pages: tree, Lang: PDFString.of('cs-CZ'), ViewerPreferences: { DisplayDocTitle: true, PrintScaling: 'None' } }),
  );
  return fileBytes(context, { catalog, info: addInfo(context, document, producedAt) });
}

/** Only the faces the pages use. */
function addFonts(context: PDFContext, pages: readonly Page[], fonts: PreparedFonts): Record<string, PDFRef> {
  const used = new Set(pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.style.face] : []))));
  return Object.fromEntries(faceNames.filter((face) => used.has(face)).map((face) => [fontNames[face], addFont(context, fonts[face])]));
}

function addPage(context: PDFContext, page: Page, fonts: PreparedFonts, { tree, resources }: { readonly tree: PDFRef; readonly resources: PDFRef }): PDFRef {
  const content = contentOf(page, fonts);
  const bytes = deflated(content, () => context.flateStream(content).contents);
  const contents = context.register(context.stream(bytes, { Filter: 'FlateDecode' }));
  return context.register(context.obj({ Type: 'Page', Parent: tree, MediaBox: [0, 0, round(pageWidth), round(pageHeight)], Resources: resources, Contents: contents }));
}

/** Pages remembered: of a document set again while it is written, most pages are as they were. */
const deflated = memoryOf<Uint8Array>(100);

const round = (length: number): number => Math.round(length * 100) / 100;

function addInfo(context: PDFContext, { title, author, subject }: DocumentContent, producedAt: string): PDFRef {
  const date = PDFString.of(pdfDate(producedAt));
  const text = (value: string): PDFHexString => PDFHexString.fromText(composed(value));
  return context.register(
    context.obj({ Title: text(title), Author: text(author), Subject: text(subject), Creator: text('KPBI Smlouvy'), Producer: text('KPBI Smlouvy'), CreationDate: date, ModDate: date }),
  );
}

/** `2024-01-15T08:00:00.000Z` as `D:20240115080000Z`. */
function pdfDate(iso: string): string {
  return `D:${iso.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;
}
