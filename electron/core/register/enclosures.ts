import type { Ports } from '#core/ports';
import { attachmentFacts } from '#core/register/attachment-facts';
import { redactedCopy, type RedactedCopy } from '#core/register/redacted-copy';
import type { RegisterCase } from '#core/register/register-case';
import type { Attachment, AttachmentId } from '#shared/domain/record';
import type { CheckedFile } from '#shared/domain/register/checks/file-findings';
import { registerFileNames } from '#shared/domain/register/file-names';
import type { Submission } from '#shared/domain/register/submission';
import type { RegionCode } from '#shared/domain/region';

/** A file that is attached to the message, with what it is checked by. */
export type Enclosure = CheckedFile & { readonly bytes: Uint8Array };

/** What is attached, the redacted copy first; that copy, where there is one; and how many attachments were asked for that the agreement has not got. */
export type Enclosures = { readonly files: readonly Enclosure[]; readonly copy: RedactedCopy | null; readonly unknown: number };

/** @throws Failure `stored-file-missing`, `stored-file-damaged`, `unprintable-characters` */
export async function enclosuresOf(ports: Ports, { agreement, agreementCase }: RegisterCase, submission: Submission, office: RegionCode): Promise<Enclosures> {
  const asked = 'attachments' in submission ? submission.attachments : [];
  const attachments = asked.flatMap((id) => present(agreement.attachments, id));
  const copy = submission.kind === 'publish' ? await redactedCopy(ports, agreementCase, office, submission.redactions) : null;
  const own = copy === null ? [] : [{ fileName: copy.fileName, bytes: copy.pdf, attachment: null, textLayer: true, personal: [], signers: [] }];
  const others = await Promise.all(attachments.map(async (attachment) => ({ fileName: attachment.fileName, attachment: attachment.id, ...(await attachmentFacts(ports, attachment, agreementCase)) })));
  const all = [...own, ...others];
  const names = registerFileNames(all.map(({ fileName }) => fileName));
  return { files: all.map((file, index) => ({ ...file, sentAs: names[index] ?? file.fileName, size: file.bytes.length })), copy, unknown: asked.length - attachments.length };
}

function present(attachments: readonly Attachment[], id: AttachmentId): readonly Attachment[] {
  return attachments.filter((attachment) => attachment.id === id && attachment.removedAt === null);
}
