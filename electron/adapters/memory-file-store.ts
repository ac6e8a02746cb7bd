import { fingerprintOf } from '#adapters/file-store';
import { Failure } from '#core/failure';
import type { FileStore } from '#core/ports';
import type { StoredFile } from '#shared/domain/record';

/** Files of record that live as long as their process; for samples and tests. */
export function createMemoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array>();
  const derived = new Map<string, string>();
  const read = async ({ sha256 }: StoredFile): Promise<Uint8Array> => {
    const found = files.get(sha256);
    if (found === undefined) throw new Failure({ code: 'stored-file-missing', file: sha256 });
    return found;
  };
  return {
    keep: async (content, type) => {
      const bytes = new Uint8Array(Buffer.from(content));
      const file: StoredFile = { sha256: fingerprintOf(bytes), type, size: bytes.length };
      files.set(file.sha256, bytes);
      return file;
    },
    read,
    readText: async (file) => Buffer.from(await read(file)).toString('utf8'),
    derivedText: async (file, make) => {
      const text = derived.get(file.sha256) ?? (await make(await read(file)));
      derived.set(file.sha256, text);
      return text;
    },
  };
}
