import { agreedCounterparts, otherParty, setsOf, type CounterpartSet } from '#shared/domain/life/counterparts';
import type { Evidence } from '#shared/domain/life/evidence';
import { factsOfKind } from '#shared/domain/life/fact';
import type { LifeFault } from '#shared/domain/life/status';

/** Counterparts that came before they were sent, and more of them than there are. */
export function counterpartFaults(evidence: Evidence): readonly LifeFault[] {
  const agreed = agreedCounterparts(evidence.agreement.content);
  return [...receivedTooEarly(evidence), ...(agreed === null ? [] : tooMany(setsOf(evidence.facts), agreed))];
}

function receivedTooEarly({ facts }: Evidence): readonly LifeFault[] {
  const dispatched = factsOfKind(facts, 'dispatched');
  return factsOfKind(facts, 'received').flatMap(({ by, on }): readonly LifeFault[] => {
    const sentOn = dispatched.find(({ from }) => from === otherParty(by))?.on;
    return sentOn === undefined || sentOn <= on ? [] : [{ kind: 'too-early', what: 'received', on, before: 'dispatched', beforeOn: sentOn }];
  });
}

/** Of what the first sender had, so many were away at once, with what had come back taken off. */
function tooMany(sets: readonly CounterpartSet[], agreed: number): readonly LifeFault[] {
  const maker = sets[0]?.from;
  return sets.flatMap(({ from, sentOn, receivedOn, counterparts }, index): readonly LifeFault[] => {
    const on = sentOn ?? receivedOn;
    const away = sets.slice(0, index).reduce((count, set) => count + (set.from === maker ? set.counterparts : -set.counterparts), 0);
    const counted = from === maker ? Math.max(0, away) + counterparts : counterparts;
    return on === null || counted <= agreed ? [] : [{ kind: 'too-many-counterparts', on, counted, agreed }];
  });
}
