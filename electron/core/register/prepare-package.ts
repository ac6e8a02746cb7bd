import { Failure } from '#core/failure';
import type { PackedFile, Ports } from '#core/ports';
import { checkSubmission, type CheckedPackage } from '#core/register/check-submission';
import { partyOf } from '#shared/documents/case';
import { portableFileName } from '#shared/documents/file-name';
import type { AgreementId } from '#shared/domain/agreement';
import { canBeSent } from '#shared/domain/register/check-before-sending';
import { instructionFileName, sendingInstruction } from '#shared/domain/register/instruction';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import type { PackageFile, RegisterPackage, Submission, SubmissionKind } from '#shared/domain/register/submission';
import { sizeInUtf8 } from '#shared/domain/utf-8';
import { messageFileNames } from '#shared/formats/isrs/isrs';
import { writeMessage, type IsrsMessage } from '#shared/formats/isrs/write-message';
import type { WritableMetadata } from '#shared/formats/isrs/write-record';

/**
 * The files of one data message to the register, packed. Nothing is stored: what was published is written down from its answer.
 * @throws Failure `register-not-ready` with what hinders it, `not-found`, `stored-file-*`, `unprintable-characters`
 */
export async function preparePackage(ports: Ports, id: AgreementId, submission: Submission): Promise<RegisterPackage> {
  const checked = await checkSubmission(ports, id, submission);
  const { present, enclosures, findings } = checked;
  const { dataBox } = present.office.content.register;
  const main: PackedFile = { path: messageFileNames[submission.kind], content: writeMessage(messageOf(submission, checked)) };
  const sent: readonly PackedFile[] = [main, ...enclosures.map(({ sentAs, bytes }) => ({ path: sentAs, content: bytes }))];
  const listed = sent.map((file): PackageFile => listedAs(file, file === main ? 'main' : 'enclosure'));
  const instruction: PackedFile = { path: instructionFileName, content: sendingInstruction(submission.kind, listed, dataBox) };
  const content = ports.base64.encode(ports.archives.zip([...sent, instruction]));
  return { fileName: packageName(submission.kind, checked), content, files: [...listed, listedAs(instruction, 'instruction')], findings: [...findings] };
}

function listedAs({ path, content }: PackedFile, role: PackageFile['role']): PackageFile {
  return { name: path, role, size: typeof content === 'string' ? sizeInUtf8(content) : content.length };
}

/** @throws Failure `register-not-ready` */
function messageOf(submission: Submission, checked: CheckedPackage): IsrsMessage {
  const message = canBeSent(checked.findings) ? writableMessage(submission, checked) : null;
  if (message === null) throw new Failure({ code: 'register-not-ready', findings: checked.findings.filter(({ weight }) => weight === 'refused') });
  return message;
}

/** Null where something it must say is missing. */
function writableMessage(submission: Submission, { present, metadata, enclosures }: CheckedPackage): IsrsMessage | null {
  const confirmTo = present.office.content.register.confirmationEmail;
  const names = enclosures.map(({ sentAs }) => sentAs);
  const writable = writableMetadata(metadata);
  switch (submission.kind) {
    case 'publish':
      return writable === null || !isSome(names) ? null : { kind: 'publish', metadata: writable, attachments: names, confirmTo };
    case 'modify':
      return writable === null ? null : { kind: 'modify', record: submission.record, metadata: writable, attachments: names, confirmTo };
    case 'add-attachment':
      return isSome(names) ? { kind: 'add-attachment', record: submission.record, attachments: names, confirmTo } : null;
    case 'withdraw':
      return { kind: 'withdraw', record: submission.record, confirmTo };
  }
}

function writableMetadata({ subject, concludedOn, ...rest }: RegisterMetadata): WritableMetadata | null {
  return subject === null || concludedOn === null ? null : { ...rest, subject, concludedOn };
}

function isSome(names: readonly string[]): names is readonly [string, ...string[]] {
  return names.length > 0;
}

/** „Registr smluv – Olomoucký kraj – uveřejnění.zip“ */
function packageName(kind: SubmissionKind, { about: { agreementCase } }: CheckedPackage): string {
  const { content, parties } = agreementCase;
  const region = partyOf(parties, content.region.partyId)?.content.name.nominative ?? '';
  const amendment = content.amendment === null ? [] : [`dodatek č. ${String(content.amendment.number)}`];
  return portableFileName(`${['Registr smluv', region, ...amendment, packageNames[kind]].filter((part) => part !== '').join(' – ')}.zip`);
}

const packageNames: Readonly<Record<SubmissionKind, string>> = { publish: 'uveřejnění', modify: 'změna údajů', 'add-attachment': 'doplnění přílohy', withdraw: 'znepřístupnění' };
