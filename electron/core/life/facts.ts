import { Failure } from '#core/failure';
import type { Fact, FactId, RecordedFact } from '#shared/domain/life/fact';
import type { PlainDate } from '#shared/domain/plain-date';

/** Who writes something down, and when. */
export type Scribe = { readonly by: string; readonly at: string; readonly today: PlainDate; readonly newId: () => FactId };

/** @throws Failure `invalid-input` where the fact lies in the future */
export function withFact(facts: readonly RecordedFact[], fact: Fact, { by, at, today, newId }: Scribe, corrects: FactId | null = null): readonly RecordedFact[] {
  if (fact.on > today) throw new Failure({ code: 'invalid-input', issues: [{ path: ['fact', 'on'], code: 'date-in-future' }] });
  return [...facts, { id: newId(), fact, recordedAt: at, recordedBy: by, takenBack: null, corrects }];
}

/**
 * Takes a fact back and writes down the right one beside it, where there is one. A fact that was taken back already stays so.
 * @throws Failure `not-found`, `invalid-input` as {@link withFact}
 */
export function withCorrection(facts: readonly RecordedFact[], id: FactId, reason: string, fact: Fact | null, scribe: Scribe): readonly RecordedFact[] {
  const wrong = facts.find((recorded) => recorded.id === id && recorded.takenBack === null);
  if (wrong === undefined) throw new Failure({ code: 'not-found', what: 'fact', id });
  const { at, by } = scribe;
  const after = facts.map((recorded) => (recorded === wrong ? { ...recorded, takenBack: { at, by, reason } } : recorded));
  return fact === null ? after : withFact(after, fact, scribe, id);
}
