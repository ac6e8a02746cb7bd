import { changeBeside, findAgreement, mustNotBeRemoved } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { recordChange } from '#core/history/record-change';
import type { NamedFile, Ports } from '#core/ports';
import { attachmentKind } from '#core/records/attachment-kind';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { Attachment, AttachmentId } from '#shared/domain/record';

/**
 * Keeps a file with an agreement; the same content once, back on the list where it had been taken off.
 * @throws Failure `file-*`, `pdf-encrypted`, `agreement-removed`
 */
export async function attachFile(ports: Ports, id: AgreementId, upload: NamedFile): Promise<Agreement> {
  const { ledger, ids, signing } = ports;
  const { fileName } = upload;
  mustNotBeRemoved(findAgreement(await ledger.read(), id));
  const type = attachmentKind(upload);
  // Whoever can tell who signed a PDF has read it whole: what is damaged or encrypted is refused here.
  if (type === 'application/pdf') await signing.verify(upload);
  const file = await ledger.files.keep(upload.bytes, type);
  return recordChange(ports, id, { action: 'attached', subject: { kind: 'attachment', fileName } }, (present, now) =>
    changeBeside(present, id, now, ({ attachments }) => {
      const after = withAttachment(attachments, { fileName, file }, now, ids);
      return after === attachments ? null : { attachments: after };
    }),
  );
}

/** The attachments with a file among them, back on the list where it had been taken off; the very same ones where it is there already. */
export function withAttachment(attachments: readonly Attachment[], { fileName, file }: Pick<Attachment, 'fileName' | 'file'>, now: string, ids: Pick<Ports['ids'], 'attachmentId'>): readonly Attachment[] {
  const known = attachments.find((attachment) => attachment.file.sha256 === file.sha256);
  if (known === undefined) return [...attachments, { id: ids.attachmentId(), fileName, file, addedAt: now, removedAt: null }];
  return known.removedAt === null ? attachments : withRemoval(attachments, known.id, null);
}

/** Takes an attachment off the list, or puts it back. @throws Failure `not-found`, `agreement-removed` */
export async function setRemoved(ports: Ports, id: AgreementId, attachmentId: AttachmentId, removed: boolean): Promise<Agreement> {
  const { fileName } = findAttachment(findAgreement(await ports.ledger.read(), id), attachmentId);
  return recordChange(ports, id, { action: removed ? 'detached' : 'reattached', subject: { kind: 'attachment', fileName } }, (present, now) =>
    changeBeside(present, id, now, (agreement) => {
      const listed = findAttachment(agreement, attachmentId).removedAt === null;
      return listed === removed ? { attachments: withRemoval(agreement.attachments, attachmentId, removed ? now : null) } : null;
    }),
  );
}

function findAttachment({ attachments }: Agreement, id: AttachmentId): Attachment {
  const found = attachments.find((attachment) => attachment.id === id);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'attachment', id });
  return found;
}

function withRemoval(attachments: readonly Attachment[], id: AttachmentId, removedAt: string | null): readonly Attachment[] {
  return attachments.map((attachment) => (attachment.id === id ? { ...attachment, removedAt } : attachment));
}
