import { readUpload, type Upload } from '#data/files/uploads';
import type { ApiError } from '#shared/api/errors';
import { success, type Result } from '#shared/api/result';
import { largestStatementFile } from '#shared/domain/statements/statement';

/** From so many bytes on a file is compressed: not every host carries more of base64 at one go, and a statement shrinks to a tenth. */
const packedFrom = 32 * 1024 * 1024;

/** A file of statements as the api takes it; a large one compressed. @returns a failure as {@link readUpload} */
export async function readStatementUpload(file: File): Promise<Result<Upload & { readonly packed: boolean }, ApiError>> {
  const packed = file.size >= packedFrom && file.size <= largestStatementFile ? await packedFile(file) : null;
  const upload = await readUpload(packed ?? file, largestStatementFile);
  return upload.ok ? success({ ...upload.value, packed: packed !== null }) : upload;
}

/** Piece by piece, by the browser's own packer. Null when the disk does not give it all. */
async function packedFile(file: File): Promise<File | null> {
  try {
    const packed = await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    return new File([packed], file.name);
  } catch {
    return null;
  }
}
