import { Failure } from '#core/failure';
import type { Base64 } from '#core/ports';
import { uploaded } from '#core/uploaded';
import { largestStatementFile } from '#shared/domain/statements/statement';
import { gunzip } from '#shared/formats/gunzip';

type StatementUpload = { readonly fileName: string; readonly content: string; readonly packed: boolean };

/**
 * The bytes of a file of statements as the bank sent it.
 * @throws Failure `invalid-input` when it is no base64; `file-damaged`, `file-too-large` when it does not unpack, or into more than a statement may have
 */
export function statementContent(base64: Base64, { fileName, content, packed }: StatementUpload): Uint8Array {
  const bytes = uploaded(base64, 'content', content);
  if (!packed) return bytes;
  const unpacked = gunzip(bytes, largestStatementFile);
  if (unpacked.ok) return unpacked.value;
  throw new Failure(unpacked.error === 'too-large' ? { code: 'file-too-large', fileName, limit: largestStatementFile } : { code: 'file-damaged', fileName });
}
