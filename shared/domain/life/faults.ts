import { counterpartFaults } from '#shared/domain/life/counterpart-faults';
import { endFaults } from '#shared/domain/life/end-faults';
import type { Evidence } from '#shared/domain/life/evidence';
import { orderFaults } from '#shared/domain/life/order-faults';
import { repeatedFaults } from '#shared/domain/life/repeated-faults';
import { milestones, type LifeFault } from '#shared/domain/life/status';
import { compareDays } from '#shared/domain/plain-date';

/** What does not fit in a life, by days. */
export function faultsOf(evidence: Evidence): readonly LifeFault[] {
  const ahead = evidence.future.map(({ what, on }): LifeFault => ({ kind: 'in-future', what, on }));
  return [...ahead, ...orderFaults(evidence), ...repeatedFaults(evidence), ...endFaults(evidence), ...counterpartFaults(evidence)].toSorted(byDay);
}

const byDay = (one: LifeFault, other: LifeFault): number => compareDays(one.on, other.on) || placeOf(one) - placeOf(other) || JSON.stringify(one).localeCompare(JSON.stringify(other));

const placeOf = (fault: LifeFault): number => (fault.kind === 'too-many-counterparts' ? milestones.indexOf('dispatched') : milestones.indexOf(fault.what));
