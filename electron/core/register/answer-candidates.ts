import type { Ledger } from '#core/ledger';
import type { Agreement } from '#shared/domain/agreement';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import type { RecordId } from '#shared/domain/life/register-record';
import { plainText } from '#shared/domain/text';
import type { ReadAnswer } from '#shared/formats/isrs/read-answer';

/** Agreements an answer may be about, so few as can be told without opening their editions: those of its record, of its number, or all that were finished. */
export function answerCandidates({ agreements }: Pick<Ledger, 'agreements'>, { answer, record }: ReadAnswer): readonly Agreement[] {
  const finished = agreements.filter(({ removedAt, finishedOn }) => removedAt === null && finishedOn !== null);
  const ofRecord = answer.kind === 'refused' ? [] : finished.filter((agreement) => publishedRecords(agreement).includes(answer.record));
  if (ofRecord.length > 0) return ofRecord;
  const ofNumber = finished.filter(({ content: { coordinator, region } }) => [coordinator.number, region.number].some((number) => number !== null && record?.number === plainText(number)));
  return ofNumber.length > 0 ? ofNumber : finished;
}

/** The records an agreement was published under. */
export function publishedRecords({ facts }: Pick<Agreement, 'facts'>): readonly RecordId[] {
  return factsOfKind(standingFacts(facts), 'published').flatMap(({ record }) => record ?? []);
}
