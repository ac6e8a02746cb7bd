import { isEnding } from '#shared/domain/life/end';
import type { LifeEvent } from '#shared/domain/life/events';
import type { Evidence } from '#shared/domain/life/evidence';
import type { LifeFault } from '#shared/domain/life/status';

/** What does not fit with how the agreement ends. */
export function endFaults(evidence: Evidence): readonly LifeFault[] {
  return [...afterEnd(evidence), ...archivedTooEarly(evidence), ...amendedTooEarly(evidence), ...endedTooEarly(evidence)];
}

/** What was to change or end the agreement came when it had ended already; an end may also have been agreed for a day that had passed. */
function afterEnd({ end, facts, amended }: Evidence): readonly LifeFault[] {
  const { on } = end;
  if (on === null) return [];
  const events = [...facts.filter(isEnding).map((fact): LifeEvent => ({ what: fact.kind, on: fact.on })), ...amended.map((day): LifeEvent => ({ what: 'amended', on: day }))];
  return events.filter((event) => event.on > on).map((event) => ({ kind: 'too-early', what: 'ended', on, before: event.what, beforeOn: event.on }));
}

/** Papers of what was never concluded may be put away at any time. */
function archivedTooEarly({ happened, course: { concludedOn, voidSince }, end }: Evidence): readonly LifeFault[] {
  if (concludedOn === null) return [];
  const [what, over] = voidSince === null ? (['ended', end.on] as const) : (['void', voidSince] as const);
  return happened
    .filter((event) => event.what === 'archived' && (over === null || event.on < over))
    .map(({ on }) => (over === null ? { kind: 'without', what: 'archived', on, missing: what } : { kind: 'too-early', what: 'archived', on, before: what, beforeOn: over }));
}

function amendedTooEarly({ amended, course: { concludedOn } }: Evidence): readonly LifeFault[] {
  return amended
    .filter((on) => concludedOn === null || on < concludedOn)
    .map((on) => (concludedOn === null ? { kind: 'without', what: 'amended', on, missing: 'concluded' } : { kind: 'too-early', what: 'amended', on, before: 'concluded', beforeOn: concludedOn }));
}

/** A term that was over before both parties had signed. */
function endedTooEarly({ end: { on }, course: { concludedOn } }: Evidence): readonly LifeFault[] {
  return on !== null && concludedOn !== null && on < concludedOn ? [{ kind: 'too-early', what: 'ended', on, before: 'concluded', beforeOn: concludedOn }] : [];
}
