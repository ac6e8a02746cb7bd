import { PDFContext, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { catalogOf, type PdfFile } from './read-pdf';

/** A context for the objects of a new revision: their numbers follow those of the file. */
export function revisionOf(file: PdfFile): PDFContext {
  const context = PDFContext.create();
  context.largestObjectNumber = file.size - 1;
  return context;
}

/** Puts a signature and its picture into a field; all else of the field stays, its place in the structure of the document too. */
export function signField(context: PDFContext, ref: PDFRef, field: PDFDict, { signature, appearance, spoken }: { readonly signature: PDFRef; readonly appearance: PDFRef; readonly spoken: string }): void {
  const signed = field.clone(context);
  signed.set(PDFName.of('V'), signature);
  signed.set(PDFName.of('AP'), context.obj({ N: appearance }));
  signed.set(PDFName.of('Contents'), PDFHexString.fromText(spoken));
  context.assign(ref, signed);
}

/** SignaturesExist and AppendOnly (ISO 32000-1, table 219). */
const signaturesExistAppendOnly = 3;

/** Says in the form that there are signatures, unless it says so. @throws Error when the file is damaged */
export function markForm(context: PDFContext, file: PdfFile): void {
  const catalog = catalogOf(file);
  const form = file.get(catalog, 'AcroForm');
  if (!(form instanceof PDFDict)) throw new Error('The file has no form.');
  const flags = file.get(form, 'SigFlags');
  if (flags instanceof PDFNumber && flags.asNumber() === signaturesExistAppendOnly) return;
  const marked = form.clone(context);
  marked.set(PDFName.of('SigFlags'), PDFNumber.of(signaturesExistAppendOnly));
  replace(context, file, catalog, marked);
}

function replace(context: PDFContext, file: PdfFile, catalog: PDFDict, form: PDFDict): void {
  const key = PDFName.of('AcroForm');
  const place = catalog.get(key);
  const root = file.trailer.get(PDFName.of('Root'));
  const changed = catalog.clone(context);
  changed.set(key, form);
  if (place instanceof PDFRef) context.assign(place, form);
  else if (root instanceof PDFRef) context.assign(root, changed);
}
