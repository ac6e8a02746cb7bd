import type { ApiError } from '#shared/api/errors';
import { failure, success, type Result } from '#shared/api/result';

/** A file of this computer as the api takes it: by its name, its bytes as base64. */
export type Upload = { readonly fileName: string; readonly content: string };

/**
 * Reads a file the person chose or dropped.
 * @param limit largest size in bytes
 * @returns a failure `file-empty`, `file-too-large`, or `file-damaged` when the disk did not give it whole
 */
export async function readUpload(file: File, limit: number): Promise<Result<Upload, ApiError>> {
  const fileName = file.name;
  if (file.size === 0) return failure({ code: 'file-empty', fileName });
  if (file.size > limit) return failure({ code: 'file-too-large', fileName, limit });
  const content = await base64Of(file);
  return content === null ? failure({ code: 'file-damaged', fileName }) : success({ fileName, content });
}

/** Bytes read at one go: a few milliseconds of work, and whole groups of three, which base64 makes four characters of. */
const piece = 3 * 1024 * 1024;

/** Piece by piece, so that 50 MB of a scan hold up no key. Null when the disk does not give it all. */
async function base64Of(file: File): Promise<string | null> {
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += piece) {
    const read = await base64OfPiece(file.slice(at, at + piece));
    if (read === null) return null;
    pieces.push(read);
  }
  return pieces.join('');
}

/** By the browser's own coder. */
function base64OfPiece(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(afterComma(reader.result)));
    reader.addEventListener('error', () => resolve(null));
    reader.readAsDataURL(blob);
  });
}

/** What a data address carries after its `data:application/pdf;base64,`. */
function afterComma(address: FileReader['result']): string | null {
  return typeof address === 'string' ? address.slice(address.indexOf(',') + 1) : null;
}
