import type { Ports } from '#core/ports';
import { redactedCopy } from '#core/register/redacted-copy';
import type { RegisterCase } from '#core/register/register-case';
import type { Attachment, AttachmentId, StoredFile } from '#shared/domain/record';
import type { CheckedFile } from '#shared/domain/register/checks/file-findings';
import { registerFileNames } from '#shared/domain/register/file-names';
import type { Submission } from '#shared/domain/register/submission';
import type { RegionCode } from '#shared/domain/region';

/** A file that is attached to the message, with what it is checked by. */
export type Enclosure = CheckedFile & { readonly bytes: Uint8Array };

/** What is attached, the redacted copy first; and how many attachments were asked for that the agreement has not got. */
export type Enclosures = { readonly files: readonly Enclosure[]; readonly unknown: number };

/** @throws Failure `stored-file-missing`, `stored-file-damaged`, `unprintable-characters` */
export async function enclosuresOf(ports: Ports, { agreement, agreementCase }: RegisterCase, submission: Submission, office: RegionCode): Promise<Enclosures> {
  const asked = 'attachments' in submission ? submission.attachments : [];
  const attachments = asked.flatMap((id) => present(agreement.attachments, id));
  const copies = submission.kind === 'publish' ? [await redactedCopy(ports, agreementCase, office, submission.redactions)] : [];
  const own = copies.map(({ fileName, pdf }) => ({ fileName, bytes: pdf, own: true, textLayer: true }));
  const others = await Promise.all(attachments.map(async ({ fileName, file }) => ({ fileName, bytes: await ports.ledger.files.read(file), own: false, textLayer: await hasText(ports, file) })));
  const all = [...own, ...others];
  const names = registerFileNames(all.map(({ fileName }) => fileName));
  return { files: all.map((file, index) => ({ ...file, sentAs: names[index] ?? file.fileName, size: file.bytes.length })), unknown: asked.length - attachments.length };
}

/** Null for what is no PDF: its text is not looked for. */
async function hasText({ ledger, pdfText }: Ports, file: StoredFile): Promise<boolean | null> {
  return file.type === 'application/pdf' ? (await ledger.files.derivedText(file, pdfText)) !== '' : null;
}

function present(attachments: readonly Attachment[], id: AttachmentId): readonly Attachment[] {
  return attachments.filter((attachment) => attachment.id === id && attachment.removedAt === null);
}
