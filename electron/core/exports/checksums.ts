import type { Archives, PackedFile } from '#core/ports';

/** SHA-256 of files as `sha256sum --check` reads it: a line for each, the sum and the path. */
export function checksumsOf({ fingerprint }: Pick<Archives, 'fingerprint'>, files: readonly PackedFile[]): string {
  return files.map(({ path, content }) => `${fingerprint(content)}  ${path}\n`).join('');
}
