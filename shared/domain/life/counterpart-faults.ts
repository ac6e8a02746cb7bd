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

/** Of what the first sender had, so many were sent and away at once, with what was sent back taken off. */
function tooMany(sets: readonly CounterpartSet[], agreed: number): readonly LifeFault[] {
  const sent = sets.filter(({ sentOn }) => sentOn !== null);
  const maker = sent[0]?.from;
  return sets.flatMap((set): readonly LifeFault[] => {
    const { from, sentOn, receivedOn, counterparts } = set;
    const on = sentOn ?? receivedOn;
    const before = sentOn !== null && from === maker ? sent.slice(0, sent.indexOf(set)) : [];
    const away = before.reduce((count, earlier) => count + (earlier.from === maker ? earlier.counterparts : -earlier.counterparts), 0);
    const counted = Math.max(0, away) + counterparts;
    return on === null || counted <= agreed ? [] : [{ kind: 'too-many-counterparts', on, counted, agreed }];
  });
}
