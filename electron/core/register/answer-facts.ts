import { withCorrection, withFact, type Scribe } from '#core/life/facts';
import type { Fact, RecordedFact } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';
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
  if (answer.kind === 'withdrawn') return presentRecord(facts) === null && !isPublishedByHand(standing) ? facts : withFact(facts, withdrawalOf(standing, answer, time, scribe.today), scribe);
  const isKnown = standing.some(({ fact }) => (fact.kind === 'published' || fact.kind === 'register-modified') && fact.version === answer.version);
  if (isKnown) return facts;
  const byHand = standing.findLast(({ fact }) => fact.kind === 'published' && fact.record === null);
  const fact = factOf(answer, time);
  return fact.kind === 'published' && byHand !== undefined ? withCorrection(facts, byHand.id, completed, { ...fact, note: byHand.fact.note }, scribe) : withFact(facts, fact, scribe);
}

/**
 * An answer to a withdrawal repeats the version that was there last (popis rozhraní ISRS, kap. 6.4), with its time. Where that time is known and
 * the answer states a later one, it is that of the withdrawal; otherwise the answer says no more than that it is withdrawn by now.
 */
function withdrawalOf(standing: readonly RecordedFact[], { version }: Confirmation, { on, at }: AnswerTime, today: PlainDate): Fact {
  const known = standing.flatMap(({ fact }) => ((fact.kind === 'published' || fact.kind === 'register-modified') && fact.version === version ? (fact.at ?? []) : [])).at(-1);
  const isOwn = known !== undefined && at !== null && at > known;
  return { kind: 'withdrawn-from-register', on: isOwn ? on : today, note: isOwn ? null : dayOfReading };
}

/** Why a withdrawal bears the day it is written down. */
const dayOfReading = 'Den načtení odpovědi. Den znepřístupnění odpověď registru neuvádí.';

/** Why a publication written down by hand is corrected. */
const completed = 'Doplněno podle odpovědi registru smluv.';

const isPublishedByHand = (standing: readonly RecordedFact[]): boolean => standing.some(({ fact }) => fact.kind === 'published') && !standing.some(({ fact }) => fact.kind === 'withdrawn-from-register');

function factOf({ kind, record, version, link }: Confirmation, { on, at }: AnswerTime): Fact {
  const said = { record, version, link, at, on };
  if (kind === 'published') return { kind: 'published', ...said, note: null };
  return { kind: 'register-modified', ...said, note: kind === 'attachment-added' ? 'Doplněna příloha.' : null };
}
