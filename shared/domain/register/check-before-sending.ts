import { fileFindings, type CheckedFile } from '#shared/domain/register/checks/file-findings';
import { metadataFindings } from '#shared/domain/register/checks/metadata-findings';
import { finding, findingWeights, type Finding, type FindingWeight } from '#shared/domain/register/finding';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import type { Redaction, RedactionChoice } from '#shared/domain/register/redaction';
import type { Submission } from '#shared/domain/register/submission';
import type { RecordId } from '#shared/domain/life/register-record';
import type { PlainDate } from '#shared/domain/plain-date';

/** All a submission is checked by: facts, gathered by whoever asks. */
export type CheckedSubmission = {
  readonly submission: Submission;
  readonly finished: boolean;
  readonly inBin: boolean;
  /** The record the agreement has in the register now. */
  readonly record: RecordId | null;
  readonly amends: boolean;
  readonly metadata: RegisterMetadata;
  /** Whether the value is the sum of the first years of an open-ended term. */
  readonly estimated: boolean;
  /** Names of parties whose data box nobody has checked yet. */
  readonly unverifiedDataBoxes: readonly string[];
  /** Whether our office is the party that publishes. */
  readonly ours: boolean;
  /** What might be taken out of the copy. */
  readonly choices: readonly RedactionChoice[];
  /** What may be other forms of names that are taken out, and stays in the copy. */
  readonly formsLeft: readonly string[];
  /** Texts of the metadata that say what is taken out of the copy. */
  readonly takenOutIn: readonly string[];
  readonly files: readonly CheckedFile[];
  /** Attachments that were asked for and are not with the agreement. */
  readonly unknownAttachments: number;
  readonly today: PlainDate;
  /** The last day to send it, and the last one to have it published; null while it is not concluded. */
  readonly sendBy: PlainDate | null;
  readonly publishBy: PlainDate | null;
};

/** What stands in the way of a submission, would be flagged in it or is worth a look, the gravest first. */
export function checkBeforeSending(checked: CheckedSubmission): readonly Finding[] {
  const found = [...stateFindings(checked), ...recordFindings(checked), ...ofMetadata(checked), ...attachmentFindings(checked), ...fileFindings(checked.files), ...ofRedactions(checked), ...lateness(checked)];
  return found.toSorted((one, other) => gravity(one.weight) - gravity(other.weight));
}

const gravity = (weight: FindingWeight): number => findingWeights.indexOf(weight);

/** Whether a submission can be made in spite of what was found. */
export const canBeSent = (findings: readonly Finding[]): boolean => findings.every(({ weight }) => weight !== 'refused');

function stateFindings({ finished, inBin, ours }: CheckedSubmission): readonly Finding[] {
  return [...(inBin ? [finding('in-bin')] : []), ...(finished ? [] : [finding('not-finished')]), ...(ours ? [] : [finding('published-by-other', { field: 'publisher' })])];
}

function recordFindings({ submission, record }: CheckedSubmission): readonly Finding[] {
  if (submission.kind === 'publish') return record === null ? [] : [finding('published-already', { detail: record })];
  if (record === null) return [finding('not-published')];
  return submission.record === record ? [] : [finding('other-record', { detail: record })];
}

/** What adds a file or withdraws a record says nothing of the metadata. */
const saysMetadata = ({ kind }: Submission): boolean => kind === 'publish' || kind === 'modify';

function ofMetadata({ submission, metadata, amends, estimated, today, unverifiedDataBoxes }: CheckedSubmission): readonly Finding[] {
  if (!saysMetadata(submission)) return [];
  const worded = 'subject' in submission ? submission : { subject: null, value: null };
  const unverified = unverifiedDataBoxes.map((detail) => finding('data-box-unverified', { detail }));
  return [...metadataFindings({ metadata, wordedSubject: worded.subject, amends, estimated: estimated && !amends && worded.value === null, today }), ...unverified];
}

function attachmentFindings({ submission, files, unknownAttachments }: CheckedSubmission): readonly Finding[] {
  const unknown = Array.from({ length: unknownAttachments }, () => finding('attachment-unknown'));
  return submission.kind === 'add-attachment' && files.length === 0 ? [...unknown, finding('attachments-missing')] : unknown;
}

function ofRedactions({ submission, choices, formsLeft, takenOutIn }: CheckedSubmission): readonly Finding[] {
  if (submission.kind !== 'publish') return [];
  if (submission.redactions.length === 0) return [finding('nothing-redacted')];
  const left = choices.filter(({ redaction, personal }) => personal && !submission.redactions.some((each) => isSame(each, redaction)));
  return [
    ...left.map(({ label }) => finding('personal-datum-left', { detail: label })),
    ...(formsLeft.length > 0 ? [finding('form-left', { detail: formsLeft.join(', ') })] : []),
    ...takenOutIn.map((detail) => finding('redacted-in-metadata', { detail })),
  ];
}

function isSame(one: Redaction, other: Redaction): boolean {
  if (one.kind === 'field') return other.kind === 'field' && one.field === other.field;
  if (one.kind === 'text') return other.kind === 'text' && one.text === other.text;
  return other.kind === 'signature' && one.of === other.of;
}

function lateness({ submission, today, sendBy, publishBy }: CheckedSubmission): readonly Finding[] {
  if (submission.kind !== 'publish') return [];
  if (publishBy !== null && today > publishBy) return [finding('cancelled-from-beginning', { detail: publishBy })];
  return sendBy !== null && today > sendBy ? [finding('sent-late', { detail: sendBy })] : [];
}
