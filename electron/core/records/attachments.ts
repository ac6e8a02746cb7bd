import { changeBeside, findAgreement, mustNotBeRemoved } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import type { NamedFile, Ports } from '#core/ports';
import { attachmentKind } from '#core/records/attachment-kind';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { Attachment, AttachmentId } from '#shared/domain/record';

/**
 * Keeps a file with an agreement; the same content once, back on the list where it had been taken off.
 * @throws Failure `file-*`, `pdf-encrypted`, `agreement-removed`
 */
export async function attachFile(ports: Ports, id: AgreementId, upload: NamedFile): Promise<Agreement> {
  const { ledger, clock, ids, signing } = ports;
  mustNotBeRemoved(findAgreement(await ledger.read(), id));
  const type = attachmentKind(upload);
  // Whoever can tell who signed a PDF has read it whole: what is damaged or encrypted is refused here.
  if (type === 'application/pdf') await signing.verify(upload);
  const file = await ledger.files.keep(upload.bytes, type);
  const addedAt = clock.now();
  return ledger.change((present) =>
    changeBeside(present, id, addedAt, ({ attachments }) => {
      const known = attachments.find((attachment) => attachment.file.sha256 === file.sha256);
      if (known !== undefined) return { attachments: withRemoval(attachments, known.id, null) };
      return { attachments: [...attachments, { id: ids.attachmentId(), fileName: upload.fileName, file, addedAt, removedAt: null }] };
    }),
  );
}

/** Takes an attachment off the list, or puts it back. @throws Failure `not-found`, `agreement-removed` */
export function setRemoved({ ledger, clock }: Ports, id: AgreementId, attachmentId: AttachmentId, removed: boolean): Promise<Agreement> {
  const now = clock.now();
  return ledger.change((present) =>
    changeBeside(present, id, now, ({ attachments }) => {
      if (!attachments.some((attachment) => attachment.id === attachmentId)) throw new Failure({ code: 'not-found', what: 'attachment', id: attachmentId });
      return { attachments: withRemoval(attachments, attachmentId, removed ? now : null) };
    }),
  );
}

function withRemoval(attachments: readonly Attachment[], id: AttachmentId, removedAt: string | null): readonly Attachment[] {
  return attachments.map((attachment) => (attachment.id === id ? { ...attachment, removedAt } : attachment));
}
