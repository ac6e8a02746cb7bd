import { PDFDict, PDFName, PDFRef, type PDFObject } from 'pdf-lib';
import { signatorySchema, type Signatory } from '#shared/domain/signature';
import { catalogOf, itemsOf, nameOf, textOf, type PdfFile } from './read-pdf';

/** A signature field (ISO 32000-1, 12.7.4.5). */
export type SignatureField = {
  /** Fully qualified. */
  readonly name: string;
  /** The party it belongs to; null in files that are not ours. */
  readonly signatory: Signatory | null;
  readonly ref: PDFRef | null;
  readonly dict: PDFDict;
  /** The signature dictionary; null while the field is empty. */
  readonly signature: PDFDict | null;
};

export type SignedField = SignatureField & { readonly signature: PDFDict };

export const isSigned = (field: SignatureField): field is SignedField => field.signature !== null;

/** A field with a place on a page, which is the same object. */
export type PlacedField = SignatureField & { readonly ref: PDFRef };

export const isPlaced = (field: SignatureField): field is PlacedField => field.ref !== null && field.dict.has(PDFName.of('Rect'));

/** More fields and places of fields than any form has. */
const most = 100_000;

/** The signature fields of a file in the order of its form. @throws Error when the file is damaged, or its form has no end */
export function signatureFields(file: PdfFile): readonly SignatureField[] {
  const form = file.get(catalogOf(file), 'AcroForm');
  if (!(form instanceof PDFDict)) return [];
  const found: SignatureField[] = [];
  const seen = new Set<PDFDict>();
  let looked = 0;
  const childrenOf = (values: PDFObject | undefined): readonly PDFObject[] => {
    looked += itemsOf(values).length;
    if (looked > most) throw new Error('The form has no end.');
    return itemsOf(values);
  };
  const waiting: Node[] = nodesOf(childrenOf(file.get(form, 'Fields')), null, null);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const dict = file.resolve(node.value);
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue;
    seen.add(dict);
    const name = [node.parent, textOf(file.get(dict, 'T'))].filter((part) => part !== null).join('.');
    const type = nameOf(file.get(dict, 'FT')) ?? node.type;
    const children = childrenOf(file.get(dict, 'Kids')).filter((kid) => isField(file, kid));
    if (children.length > 0) waiting.push(...nodesOf(children, name, type));
    else if (type === 'Sig') found.push(fieldOf(file, name, node.value, dict));
  }
  return found;
}

/** A field that waits to be looked at, with what it inherits. */
type Node = { readonly value: PDFObject; readonly parent: string | null; readonly type: string | null };

/** Taken from the end, so that the first comes first. */
const nodesOf = (values: readonly PDFObject[], parent: string | null, type: string | null): Node[] => values.map((value) => ({ value, parent, type })).toReversed();

/** Children without a name are the field's own places on pages. */
function isField(file: PdfFile, kid: PDFObject): boolean {
  const dict = file.resolve(kid);
  return dict instanceof PDFDict && file.get(dict, 'T') !== undefined;
}

function fieldOf(file: PdfFile, name: string, value: PDFObject, dict: PDFDict): SignatureField {
  const signature = file.get(dict, 'V');
  const signatory = signatorySchema.safeParse(name);
  return { name, signatory: signatory.success ? signatory.data : null, ref: value instanceof PDFRef ? value : null, dict, signature: signature instanceof PDFDict ? signature : null };
}
