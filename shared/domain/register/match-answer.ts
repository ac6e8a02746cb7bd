import type { RecordId } from '#shared/domain/life/register-record';
import type { AnswerDifference } from '#shared/domain/register/answer';
import type { RegisterMetadata } from '#shared/domain/register/metadata';
import { plainText } from '#shared/domain/text';
import type { ReadAnswer } from '#shared/formats/isrs/read-answer';

/** The agreement an answer may be about: what would be sent of it today, and the records it was published under. */
export type AnswerCandidate = { readonly metadata: RegisterMetadata; readonly records: readonly RecordId[] };

/**
 * In what an answer differs from an agreement; nothing where it is about it. What changes or withdraws a record is told by the record; a publication
 * by the parties, the number, the day of conclusion, and by its subject where there is no number.
 */
export function answerDifferences({ answer, record }: ReadAnswer, { metadata, records }: AnswerCandidate): readonly AnswerDifference[] {
  if (answer.kind === 'refused' || record === null) return [];
  if (records.includes(answer.record)) return [];
  if (answer.kind !== 'published' && records.length > 0) return [{ what: 'record', here: records.join(', '), there: answer.record }];
  const { publisher, counterparties, number, concludedOn, subject, parent } = metadata;
  const icos = [publisher, ...counterparties].flatMap(({ ico }) => ico ?? []);
  const numbered = number !== null && record.number !== null;
  return [
    ...difference('ico', sorted(icos), sorted(record.icos)),
    ...difference('concluded-on', concludedOn, record.concludedOn),
    ...difference('number', number, record.number),
    ...(numbered ? [] : difference('subject', subject, record.subject)),
    ...(record.parent === null ? [] : difference('parent', parent, record.parent)),
  ];
}

function difference(what: AnswerDifference['what'], here: string | null, there: string | null): readonly AnswerDifference[] {
  return comparable(here) === comparable(there) ? [] : [{ what, here, there }];
}

const comparable = (text: string | null): string => plainText(text ?? '').toLowerCase();

const sorted = (texts: readonly string[]): string => [...new Set(texts)].toSorted().join(', ');
