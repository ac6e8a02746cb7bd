import { withCorrection, withFact, type Scribe } from '#core/life/facts';
import type { Fact, RecordedFact } from '#shared/domain/life/fact';
import type { AnswerTime } from '#shared/domain/register/answer-time';
import { presentRecord } from '#shared/domain/register/present-record';
import type { RegisterAnswer } from '#shared/domain/register/answer';

/** An answer that confirms something. */
export type Confirmation = Exclude<RegisterAnswer, { readonly kind: 'refused' }>;

/**
 * The facts with what the register confirmed; the very same facts where it is known already. A publication that was written down by hand gets
 * its numbers by a correction.
 * @throws Failure `invalid-input` where the register states a day that has not come yet
 */
export function withConfirmation(facts: readonly RecordedFact[], answer: Confirmation, time: AnswerTime, scribe: Scribe): readonly RecordedFact[] {
  const standing = facts.filter(({ takenBack }) => takenBack === null);
  if (answer.kind === 'withdrawn') return presentRecord(facts) === null && !isPublishedByHand(standing) ? facts : withFact(facts, { kind: 'withdrawn-from-register', on: scribe.today, note: null }, scribe);
  const isKnown = standing.some(({ fact }) => (fact.kind === 'published' || fact.kind === 'register-modified') && fact.version === answer.version);
  if (isKnown) return facts;
  const byHand = standing.findLast(({ fact }) => fact.kind === 'published' && fact.record === null);
  const fact = factOf(answer, time);
  return fact.kind === 'published' && byHand !== undefined ? withCorrection(facts, byHand.id, completed, { ...fact, note: byHand.fact.note }, scribe) : withFact(facts, fact, scribe);
}

/** Why a publication written down by hand is corrected. */
const completed = 'Doplněno podle odpovědi registru smluv.';

const isPublishedByHand = (standing: readonly RecordedFact[]): boolean => standing.some(({ fact }) => fact.kind === 'published') && !standing.some(({ fact }) => fact.kind === 'withdrawn-from-register');

function factOf({ kind, record, version, link }: Confirmation, { on, at }: AnswerTime): Fact {
  const said = { record, version, link, at, on };
  if (kind === 'published') return { kind: 'published', ...said, note: null };
  return { kind: 'register-modified', ...said, note: kind === 'attachment-added' ? 'Doplněna příloha.' : null };
}
