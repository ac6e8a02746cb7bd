import { PDFContext, PDFRawStream, PDFString, type PDFRef } from 'pdf-lib';
import type { DocumentContent } from '#shared/documents/block';
import { faceNames, type FaceName, type PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { Page } from '#typesetting/pages/fill-pages';
import type { Sheet } from '#typesetting/pages/measures';
import { memoryOf, type Memory } from '#typesetting/text/memory';
import { addBookmarks } from './bookmarks';
import { contentOf, fontNames } from './content-stream';
import type { Deflate } from './deflate';
import { factsOf } from './file-facts';
import { addFont } from './font-objects';
import { addInformation } from './information';
import { addMetadata } from './metadata';
import { addOutputIntent } from './output-intent';
import { fileBytes } from './pdf-file';
import { addSignatureFields, type SignatureField } from './signature-fields';
import { tagsOf } from './structure/page-tags';
import { structureOf } from './structure/structure';
import { addStructure } from './structure/write-structure';

/** What pages are painted with. */
export type PaintingMeans = { readonly fonts: PreparedFonts; readonly deflate: Deflate };

/**
 * Writes laid-out pages as a PDF file that is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) at once. Equal input
 * gives equal bytes.
 * @param producedAt UTC, ISO 8601
 */
export function paint(document: DocumentContent, pages: readonly Page[], { fonts, deflate }: PaintingMeans, producedAt: string): Uint8Array {
  const context = PDFContext.create();
  const tree = context.nextRef();
  const resources = context.register(context.obj({ Font: addFonts(context, pages, fonts) }));
  const refs = pages.map(() => context.nextRef());
  const structure = structureOf(document);
  const fields = addSignatureFields(context, pages, refs, structure);
  const owners = pages.map((page, index) => {
    const tags = tagsOf(index, page.sheet.height, structure);
    const contents = addContent(context, contentOf(page, fonts, tags), deflate);
    addPage(context, refs, index, { tree, resources, contents, fields, sheet: page.sheet });
    return tags.owners;
  });
  context.assign(tree, context.obj({ Type: 'Pages', Kids: [...refs], Count: refs.length }));
  const facts = factsOf(document, producedAt);
  const bookmarks = addBookmarks(context, structure.headings, refs);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of('cs-CZ'),
    MarkInfo: { Marked: true },
    StructTreeRoot: addStructure(context, structure.root, refs, { pages: owners, fields: fields.map(({ owner }) => owner) }),
    Metadata: addMetadata(context, facts),
    OutputIntents: [addOutputIntent(context)],
    ViewerPreferences: { DisplayDocTitle: true, PrintScaling: 'None' },
    ...(bookmarks === null ? {} : { Outlines: bookmarks, PageMode: 'UseOutlines' }),
    ...(fields.length === 0 ? {} : { AcroForm: { Fields: fields.map(({ ref }) => ref), SigFlags: 0 } }),
  });
  return fileBytes(context, { catalog: context.register(catalog), info: addInformation(context, facts) });
}

/** Only the faces the pages use. */
function addFonts(context: PDFContext, pages: readonly Page[], fonts: PreparedFonts): Record<string, PDFRef> {
  const isUsed = (face: FaceName): boolean => pages.some(({ marks }) => marks.some((mark) => mark.kind === 'text' && mark.stretch.style.face === face));
  return Object.fromEntries(faceNames.filter(isUsed).map((face) => [fontNames[face], addFont(context, fonts[face])]));
}

function addContent(context: PDFContext, content: string, deflate: Deflate): PDFRef {
  const bytes = deflatedBy(deflate)(content, () => deflate(content));
  return context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), bytes));
}

/** Pages remembered: of a document set again while it is written, most pages are as they were. */
const rememberedPages = 100;
const memories = new WeakMap<Deflate, Memory<Uint8Array>>();

function deflatedBy(deflate: Deflate): Memory<Uint8Array> {
  const present = memories.get(deflate) ?? memoryOf(rememberedPages);
  memories.set(deflate, present);
  return present;
}

type PageParts = { readonly tree: PDFRef; readonly resources: PDFRef; readonly contents: PDFRef; readonly fields: readonly SignatureField[]; readonly sheet: Sheet };

/** The tab key goes through the fields of a page in the order of the structure. */
function addPage(context: PDFContext, refs: readonly PDFRef[], index: number, { tree, resources, contents, fields, sheet }: PageParts): void {
  const ref = refs[index];
  if (ref === undefined) return;
  const own = fields.filter(({ page }) => page === index).map((field) => field.ref);
  const annotations = own.length === 0 ? {} : { Annots: own, Tabs: 'S' };
  context.assign(
    ref,
    context.obj({ Type: 'Page', Parent: tree, MediaBox: [0, 0, round(sheet.width), round(sheet.height)], Resources: resources, Contents: contents, StructParents: index, ...annotations }),
  );
}

const round = (length: number): number => Math.round(length * 100) / 100;
