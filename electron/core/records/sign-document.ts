import { changeAgreement, findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { recordChange } from '#core/history/record-change';
import type { KeyFile, Ports } from '#core/ports';
import { signedName } from '#core/records/files-of';
import { makeEdition } from '#core/records/make-edition';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { presentEdition, type Edition, type SignableKind, type StoredFile } from '#shared/domain/record';
import type { Signatory } from '#shared/domain/signature';

export type SigningWish = { readonly id: AgreementId; readonly kind: SignableKind; readonly signatory: Signatory; readonly reason: string | null };

/**
 * Signs the latest copy of a document of the present edition and keeps the result beside it.
 * @throws Failure `agreement-not-finished`, `already-signed`, `key-*`, `certificate-*`, `changed-meanwhile`
 */
export async function signDocument(ports: Ports, wish: SigningWish, key: KeyFile): Promise<Agreement> {
  const { ledger, clock, signing } = ports;
  const agreement = await withEdition(ports, findAgreement(await ledger.read(), wish.id));
  const edition = presentEdition(agreement);
  if (edition === null) throw new Failure({ code: 'agreement-not-finished' });
  const { kind, signatory, reason } = wish;
  const signedAt = clock.now();
  const pdf = { fileName: signedName(edition, wish), bytes: await ledger.files.read(latestOf(edition, wish)) };
  const file = await ledger.files.keep(await signing.sign(pdf, key, { signatory, reason, at: signedAt }), 'application/pdf');
  return recordChange(ports, wish.id, { action: 'signed', subject: { kind: 'document', document: kind, signatory } }, (present, at) =>
    changeAgreement(present, wish.id, at, (now) => {
      const same = presentEdition(now);
      if (same?.number !== edition.number || same.signed.length !== edition.signed.length) throw new Failure({ code: 'changed-meanwhile', revision: now.revision });
      return { editions: [...now.editions.slice(0, -1), { ...same, signed: [...same.signed, { kind, signatory, signedAt, file }] }] };
    }),
  );
}

/** The copy to be signed: with the signatures it has so far. */
function latestOf({ documents, signed }: Edition, { kind, signatory }: SigningWish): StoredFile {
  const copies = signed.filter((copy) => copy.kind === kind);
  if (copies.some((copy) => copy.signatory === signatory)) throw new Failure({ code: 'already-signed', signatory });
  const file = copies.at(-1)?.file ?? documents.find((document) => document.kind === kind)?.file;
  if (file === undefined) throw new Failure({ code: 'not-found', what: 'file', id: kind });
  return file;
}

/** An agreement that was finished before editions were kept gets its edition now. */
async function withEdition(ports: Ports, agreement: Agreement): Promise<Agreement> {
  const { id, finishedOn, editions, revision } = agreement;
  if (finishedOn === null || editions.length > 0) return agreement;
  const { ledger, clock } = ports;
  const before = await ledger.read();
  const edition = await makeEdition(ports, { ...caseOfAgreement(before, agreement), finishedOn, office: before.office.content.partyId }, 1);
  return ledger.change((present) =>
    changeAgreement(present, id, clock.now(), (now) => {
      if (now.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: now.revision });
      return { editions: [edition] };
    }),
  );
}
