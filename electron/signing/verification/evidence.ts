import { attempt } from '#signing/asn1/attempt';
import { readCms, type Cms } from '#signing/cms/read-cms';
import type { ByteRange } from '#signing/pdf/byte-range';
import { contentsOf, rangeOf } from '#signing/pdf/coverage';
import { nameOf, textOf, type PdfFile } from '#signing/pdf/read-pdf';
import type { SignedField } from '#signing/pdf/signature-fields';

/** What a signature dictionary holds (ISO 32000-1, 12.8.1); null where it holds nothing that can be read. */
export type Evidence = {
  readonly format: string;
  readonly range: ByteRange | null;
  readonly contents: Uint8Array | null;
  readonly cms: Cms | null;
  /** The entry M, a date of PDF. */
  readonly date: string | null;
  readonly reason: string | null;
};

export function evidenceOf(file: PdfFile, { signature }: SignedField): Evidence {
  const contents = contentsOf(file, signature);
  return {
    format: nameOf(file.get(signature, 'SubFilter')) ?? '',
    range: rangeOf(file, signature),
    contents,
    cms: contents === null ? null : attempt(() => readCms(contents)),
    date: textOf(file.get(signature, 'M')),
    reason: textOf(file.get(signature, 'Reason')),
  };
}
