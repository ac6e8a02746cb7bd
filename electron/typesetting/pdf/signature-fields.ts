import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Page } from '#typesetting/pages/fill-pages';
import type { FieldMark } from '#typesetting/pages/marks';
import type { StructureElement } from './structure/element';
import type { Structure } from './structure/structure';
import { fieldKey } from './structure/write-structure';

/** An empty signature field on a page, counted from 0, and the structure element that holds it. */
export type SignatureField = { readonly ref: PDFRef; readonly page: number; readonly owner: StructureElement };

/**
 * Adds the signature fields of all pages (ISO 32000-1, 12.7.4.5), each one object with its place on the page. A field has
 * the name of its party: `coordinator`, `region`; further ones of the same party are `coordinator-2` and so on.
 */
export function addSignatureFields(context: PDFContext, pages: readonly Page[], refs: readonly PDFRef[], { ownerOf }: Structure): readonly SignatureField[] {
  const marks = pages.flatMap((page, index) => page.marks.flatMap((mark) => (mark.kind === 'field' ? [{ mark, page: index, height: page.sheet.height }] : [])));
  return marks.map(({ mark, page, height }, index) => {
    const namesakes = marks.slice(0, index).filter((earlier) => earlier.mark.side === mark.side).length;
    const owner = ownerOf(mark.origin);
    const ref = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        T: PDFString.of(namesakes === 0 ? mark.side : `${mark.side}-${namesakes + 1}`),
        TU: PDFHexString.fromText(mark.description),
        Contents: PDFHexString.fromText(mark.description),
        F: print,
        P: refs[page],
        Rect: rectangleOf(mark, height),
        AP: { N: addEmptyAppearance(context, mark) },
        StructParent: fieldKey(pages.length, index),
      }),
    );
    owner.content.push({ kind: 'field', page, ref: String(ref) });
    return { ref, page, owner };
  });
}

/** The annotation flag that ISO 19005-2, 6.3.2 demands. */
const print = 4;

/** Left, bottom, right, top. */
function rectangleOf({ x, y, width, height }: FieldMark, pageHeight: number): readonly number[] {
  return [x, pageHeight - y - height, x + width, pageHeight - y].map(round);
}

/** Nothing is shown until somebody signs, but every annotation must have an appearance (ISO 19005-2, 6.3.3). */
function addEmptyAppearance(context: PDFContext, { width, height }: FieldMark): PDFRef {
  return context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, round(width), round(height)], Resources: {} }));
}

const round = (length: number): number => Math.round(length * 100) / 100;
