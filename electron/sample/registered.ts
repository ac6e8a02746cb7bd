import type { SampleKind } from './sample-kinds';
import { archives } from '#adapters/archives';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { addressOfVersion, recordIdSchema } from '#shared/domain/life/register-record';
import { plainDateSchema } from '#shared/domain/plain-date';
import { largestPackage } from '#shared/domain/register/checks/file-findings';
import type { Redaction } from '#shared/domain/register/redaction';
import type { Submission } from '#shared/domain/register/submission';
import { messageFileNames } from '#shared/formats/isrs/isrs';

/** What of the sample is for the register of contracts. */
const registerKinds = ['agreement-redacted', 'register-publish-xml', 'register-package', 'register-modify-xml', 'register-add-attachment-xml', 'register-withdraw-xml'] as const satisfies readonly SampleKind[];
export type RegisterKind = (typeof registerKinds)[number];

export const isOfRegister = (kind: SampleKind): kind is RegisterKind => registerKinds.some((each) => each === kind);

/** Made-up numbers of a record and of its version. */
const record = recordIdSchema.parse('20240115');
const version = recordIdSchema.parse('20240116');

/** The sample, which is signed, as if the register had confirmed its publication today. */
export async function publishSample(client: AppClient, id: AgreementId): Promise<void> {
  const on = plainDateSchema.parse(valueOf(await client.host.describe({})).today);
  valueOf(await client.life.record({ id, fact: { kind: 'published', record, version, link: addressOfVersion(version), at: null, on, note: null } }));
}

/** The sample must be signed for what publishes it, and published for what changes that. */
export async function registerSample(client: AppClient, id: AgreementId, kind: RegisterKind): Promise<Buffer> {
  switch (kind) {
    case 'agreement-redacted':
      return Buffer.from(valueOf(await client.register.redact({ id, redactions: await personalData(client, id) })).pdf, 'base64');
    case 'register-package':
      return prepared(client, id, await publication(client, id));
    case 'register-publish-xml':
      return message(client, id, await publication(client, id));
    case 'register-modify-xml':
      return message(client, id, { kind: 'modify', record, attachments: [], subject: null, value: null });
    case 'register-add-attachment-xml':
      return message(client, id, { kind: 'add-attachment', record, attachments: [await attached(client, id)] });
    case 'register-withdraw-xml':
      return message(client, id, { kind: 'withdraw', record });
  }
}

async function publication(client: AppClient, id: AgreementId): Promise<Submission> {
  return { kind: 'publish', redactions: await personalData(client, id), attachments: [], subject: null, value: null };
}

async function personalData(client: AppClient, id: AgreementId): Promise<Redaction[]> {
  return valueOf(await client.register.choices({ id })).flatMap(({ redaction, personal }) => (personal ? [redaction] : []));
}

/** A paper of the case, kept as an attachment. */
async function attached(client: AppClient, id: AgreementId) {
  const { fileName, pdf } = valueOf(await client.documents.render({ id, kind: 'handover-protocol' }));
  const attachment = valueOf(await client.records.attach({ id, fileName, content: pdf })).attachments.at(-1);
  if (attachment === undefined) throw new Error('the attachment is not among those of the agreement');
  return attachment.id;
}

async function prepared(client: AppClient, id: AgreementId, submission: Submission): Promise<Buffer> {
  return Buffer.from(valueOf(await client.register.prepare({ id, submission })).content, 'base64');
}

async function message(client: AppClient, id: AgreementId, submission: Submission): Promise<Buffer> {
  const files = archives.unzip(await prepared(client, id, submission), { members: 10, each: largestPackage, whole: largestPackage });
  const found = files.ok ? files.value.find(({ path }) => path === messageFileNames[submission.kind]) : undefined;
  if (found === undefined) throw new Error('the message is not in its package');
  return Buffer.from(found.bytes);
}
