import { PDFHexString, PDFName } from 'pdf-lib';
import { appendRevision } from '#signing/pdf/append-revision';
import { coveredBy } from '#signing/pdf/byte-range';
import { readPdf } from '#signing/pdf/read-pdf';
import { fillGap, settleRange, unsignedDictionary } from '#signing/pdf/signature-dictionary';
import { signatureFields } from '#signing/pdf/signature-fields';
import { markForm, revisionOf, signField } from '#signing/pdf/signing-revision';
import { signPdf, type SigningOrder } from '#signing/sign-pdf';
import { formPdf } from '#test/signing/form-pdf';
import { keyOf } from '#test/signing/keys';
import { fonts } from '#test/typesetting/fonts';

export const at = '2023-10-09T12:05:33.000Z';

const key = await keyOf();
const blank = await formPdf();

/** An order that is carried out; a test states only what matters. */
export const order = (more: Partial<SigningOrder> = {}): SigningOrder => ({ pdf: blank, signatory: 'coordinator', key, at, reason: 'Souhlasím s obsahem smlouvy', fonts, ...more });

/** The signed file. @throws Error when it was refused */
export function signed(more: Partial<SigningOrder> = {}): Uint8Array {
  const result = signPdf(order(more));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A file signed by somebody else's program: any SubFilter, any octets. */
export function signedOtherwise(subFilter: string, octetsFor: (covered: Uint8Array) => Uint8Array): Uint8Array {
  const file = readPdf(blank);
  if (!file.ok) throw new Error(file.error.code);
  const field = signatureFields(file.value)[0];
  if (!field?.ref) throw new Error('no field');
  const context = revisionOf(file.value);
  const dictionary = unsignedDictionary(context, { name: 'Cizí program', at, reason: null }, room);
  dictionary.set(PDFName.of('SubFilter'), PDFName.of(subFilter));
  dictionary.set(PDFName.of('Location'), PDFHexString.fromText('Jihlava'));
  const signature = context.register(dictionary);
  signField(context, field.ref, field.dict, { signature, appearance: context.register(context.stream('')), spoken: '' });
  markForm(context, file.value);
  const bytes = appendRevision(file.value, context);
  const range = settleRange(bytes, blank.length, room);
  fillGap(bytes, range, octetsFor(Buffer.concat(coveredBy(range, bytes))));
  return bytes;
}

const room = 8000;
