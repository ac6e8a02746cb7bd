import { changeBeside } from '#core/agreements/change-agreement';
import { recordChange } from '#core/history/record-change';
import { withCorrection, withFact, type Scribe } from '#core/life/facts';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** What happens to an agreement, written down and corrected; also after it is finished. */
export function lifeOperations(ports: Ports): AppHandlers['life'] {
  const { clock, ids, userName } = ports;
  const scribeAt = (at: string): Scribe => ({ by: userName(), at, today: clock.today(), newId: () => ids.factId() });
  return {
    record: ({ id, fact }) =>
      recordChange(ports, id, { action: 'fact-recorded' }, (present, now) => changeBeside(present, id, now, ({ facts }) => ({ facts: withFact(facts, fact, scribeAt(now)) }))),
    correct: ({ id, factId, reason, fact }) =>
      recordChange(ports, id, { action: 'fact-corrected', reason }, (present, now) =>
        changeBeside(present, id, now, ({ facts }) => ({ facts: withCorrection(facts, factId, reason, fact, scribeAt(now)) })),
      ),
  };
}
