import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createMemoryLedgerFolder } from '#adapters/memory-ledger-folder';
import { storageFailure } from '#adapters/storage-failure';
import { openMachine, type MachineOptions } from '#composition/open-machine';
import { Failure } from '#core/failure';
import { createClient } from '#shared/api/client';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { documentKinds, type DocumentKind } from '#shared/documents/document-kind';

export type SampleFile = { readonly kind: DocumentKind; readonly file: string; readonly sha256: string };

/** Writes every document of the founding case into a folder, from a ledger that is new and kept nowhere. */
export async function* writeSample(out: string, options: MachineOptions): AsyncGenerator<SampleFile> {
  const client = createClient(await openMachine({ ...options, ledger: createMemoryLedgerFolder() }));
  const { id } = valueOf(await client.sample.load({}));
  for (const kind of documentKinds) {
    const { pdf } = valueOf(await client.documents.render({ id, kind }));
    yield await written(resolve(out), kind, Buffer.from(pdf, 'base64'));
  }
}

async function written(folder: string, kind: DocumentKind, bytes: Buffer): Promise<SampleFile> {
  const file = join(folder, `${kind}.pdf`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw storageFailure(error, folder);
  }
  return { kind, file, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function valueOf<T>(result: Result<T, ApiError>): T {
  if (result.ok) return result.value;
  throw new Failure(result.error);
}
