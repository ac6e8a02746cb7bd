import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createMemoryLedgerFolder } from '#adapters/memory-ledger-folder';
import { storageFailure } from '#adapters/storage-failure';
import { openMachine, type MachineOptions } from '#composition/open-machine';
import { sampleKinds, type SampleKind } from '#composition/sample-kinds';
import { signedAgreement } from '#composition/signed-sample';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';
import type { AgreementId } from '#shared/domain/agreement';

export type SampleFile = { readonly kind: SampleKind; readonly file: string; readonly sha256: string };

/** Writes every document of the founding case into a folder, from a ledger that is new and kept nowhere. */
export async function* writeSample(out: string, options: MachineOptions): AsyncGenerator<SampleFile> {
  const client = createClient(await openMachine({ ...options, ledger: createMemoryLedgerFolder() }));
  const { id } = valueOf(await client.sample.load({}));
  for (const kind of sampleKinds) yield await written(resolve(out), kind, await bytesOf(client, id, kind));
}

async function bytesOf(client: AppClient, id: AgreementId, kind: SampleKind): Promise<Buffer> {
  if (kind === 'agreement-signed') return signedAgreement(client, id);
  if (kind === 'agreement-docx') return Buffer.from(valueOf(await client.word.write({ id, kind: 'agreement' })).content, 'base64');
  return Buffer.from(valueOf(await client.documents.render({ id, kind })).pdf, 'base64');
}

async function written(folder: string, kind: SampleKind, bytes: Buffer): Promise<SampleFile> {
  const file = join(folder, `${kind}.${kind === 'agreement-docx' ? 'docx' : 'pdf'}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw storageFailure(error, folder);
  }
  return { kind, file, sha256: createHash('sha256').update(bytes).digest('hex') };
}
