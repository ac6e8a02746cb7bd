import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { askedBy, askedSample, askForContribution } from './asked';
import { exportedSample, isExported } from './exported';
import { amendSample, completeSample } from './founding-case';
import { isOrdered, orderedSample, type OrderedKind } from './ordered';
import { isOfRegister, publishSample, registerSample, type RegisterKind } from './registered';
import { reportedSample, writeDownContributions, type ReportedKind } from './reported';
import { sampleStages, type AskedKind, type ExportedKind, type SampleKind } from './sample-kinds';
import { signedAgreement } from './signed';
import { fixedClock } from '#adapters/clock';
import { countedIds } from '#adapters/ids';
import { createMemoryLedgerFolder } from '#adapters/ledger/memory-ledger-folder';
import { storageFailure } from '#adapters/storage-failure';
import { openMachine, type MachineOptions } from '#composition/open-machine';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';
import type { AgreementId } from '#shared/domain/agreement';

export type SampleFile = { readonly kind: SampleKind; readonly file: string; readonly sha256: string };

/** Writes every document of the founding case into a folder, among them the letters of the days when its first contribution was asked for, and behind them what is reported of all regions; from ledgers that are new and kept nowhere. */
export async function* writeSample(out: string, options: MachineOptions): AsyncGenerator<SampleFile> {
  const client = await newOffice(options);
  const { id } = valueOf(await client.sample.load({}));
  const folder = resolve(out);
  for (const kind of sampleStages.draft) yield await written(folder, kind, await bytesOf(client, id, kind));
  await completeSample(client, id);
  for (const kind of sampleStages.complete) yield await written(folder, kind, await bytesOf(client, id, kind));
  for (const kind of sampleStages.signed) yield await written(folder, kind, await bytesOf(client, id, kind));
  await publishSample(client, id);
  for (const kind of sampleStages.published) yield await written(folder, kind, await bytesOf(client, id, kind));
  const amendment = await amendSample(client, id);
  for (const kind of sampleStages.amended) yield await written(folder, kind, await bytesOf(client, amendment, kind));
  for (const kind of sampleStages.exported) yield await written(folder, kind, await bytesOf(client, id, kind));
  const asking = await newOffice({ ...options, clock: fixedClock(askedBy) });
  await askForContribution(asking);
  for (const kind of sampleStages.asked) yield await written(folder, kind, await askedSample(asking, kind));
  for (const kind of sampleStages.ordered) yield await written(folder, kind, await bytesOf(client, id, kind));
  const reporting = await newOffice(options);
  await writeDownContributions(reporting);
  for (const kind of sampleStages.reported) yield await written(folder, kind, await reportedSample(reporting, kind));
}

/** An office whose ledger is new and kept nowhere; who works in it is made up as well. */
const newOffice = async (options: MachineOptions): Promise<AppClient> => createClient(await openMachine({ ...options, ledger: createMemoryLedgerFolder(), ids: countedIds(), userName: 'novakova' }));

/** What is made of the founding case alone. */
type OfCase = Exclude<SampleKind, AskedKind | ReportedKind>;

/** What a clerk hands in together. */
const bundled = ['covering-letter', 'memorandum', 'resolution', 'agreement-with-annexes', 'control-sheet'] as const;

async function bytesOf(client: AppClient, id: AgreementId, kind: OfCase): Promise<Buffer> {
  if (kind === 'agreement-signed') return signedAgreement(client, id);
  if (isOfRegister(kind)) return registerSample(client, id, kind);
  if (isExported(kind)) return exportedSample(client, id, kind);
  if (isOrdered(kind)) return orderedSample(client, id, kind);
  return Buffer.from(await made(client, id, kind), 'base64');
}

/** The file as base64. */
async function made(client: AppClient, id: AgreementId, kind: Exclude<OfCase, 'agreement-signed' | RegisterKind | ExportedKind | OrderedKind>): Promise<string> {
  if (kind === 'agreement-docx') return valueOf(await client.word.write({ id, kind: 'agreement' })).content;
  if (kind === 'redline') return valueOf(await client.comparisons.render({ id, against: { kind: 'base' } })).pdf;
  if (kind === 'bundle') return valueOf(await client.documents.bundle({ id, kinds: [...bundled] })).pdf;
  if (kind === 'exchange') return valueOf(await client.exchange.write({ id })).content;
  return valueOf(await client.documents.render({ id, kind })).pdf;
}

/** What is no PDF. */
const extensions: Readonly<Partial<Record<SampleKind, string>>> = {
  'agreement-docx': 'docx',
  'register-publish-xml': 'xml',
  'register-modify-xml': 'xml',
  'register-add-attachment-xml': 'xml',
  'register-withdraw-xml': 'xml',
  'register-package': 'zip',
  exchange: 'kpbi',
  'payment-order-abo': 'abo',
  'payment-order-pain001': 'xml',
  'payments-xlsx': 'xlsx',
  'year-report-xlsx': 'xlsx',
  'deadlines-ics': 'ics',
  'agreements-xlsx': 'xlsx',
  'agreement-folder': 'zip',
};

async function written(folder: string, kind: SampleKind, bytes: Buffer): Promise<SampleFile> {
  const file = join(folder, `${kind}.${extensions[kind] ?? 'pdf'}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw storageFailure(error, folder);
  }
  return { kind, file, sha256: createHash('sha256').update(bytes).digest('hex') };
}
