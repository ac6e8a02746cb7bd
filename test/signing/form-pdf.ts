import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { fonts } from '#test/typesetting/fonts';
import { addFont } from '#typesetting/pdf/font-objects';

export type FormOptions = { readonly fields?: readonly string[]; readonly useObjectStreams?: boolean; readonly box?: readonly [number, number, number, number]; readonly padding?: number };

/** A page with empty signature fields, such as the product's agreements have; fonts and all of it by other means than ours. */
export async function formPdf({ fields = ['coordinator', 'region'], useObjectStreams = false, box = [70, 100, 271, 162], padding = 0 }: FormOptions = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  const { context } = document;
  page.node.set(PDFName.of('Resources'), context.obj({ Font: { F0: addFont(context, fonts.regular), F1: addFont(context, fonts.semibold) } }));
  const widgets = fields.map((name, index) => addField(context, name, page.ref, [box[0] + index * 220, box[1], box[2] + index * 220, box[3]]));
  page.node.set(PDFName.of('Annots'), context.obj(widgets));
  document.catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: widgets, SigFlags: 1 })));
  if (padding > 0) context.register(context.stream(new Uint8Array(padding)));
  context.trailerInfo.ID = context.obj([PDFHexString.of('00'.repeat(16)), PDFHexString.of('00'.repeat(16))]);
  return document.save({ useObjectStreams });
}

function addField(context: PDFContext, name: string, page: PDFRef, box: readonly number[]): PDFRef {
  const empty = context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 201, 62] }));
  return context.register(
    context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of(name), TU: PDFHexString.fromText(`Podpis: ${name}`), Rect: [...box], F: 4, P: page, AP: { N: empty }, StructParent: 7 }),
  );
}
