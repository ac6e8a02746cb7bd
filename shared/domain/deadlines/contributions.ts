import type { DeadlineView } from '#shared/domain/deadlines/view';
import { roleOf } from '#shared/domain/office';
import type { Instalment } from '#shared/domain/payment-calendar';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import { instalmentsOn } from '#shared/domain/payments/instalments-on';
import { partsOf } from '#shared/domain/plain-date';

// Several rules ask for the contributions of the same view.
const known = new WeakMap<DeadlineView, readonly Instalment[]>();

/** Yearly contributions to the end of the next year, as amendments changed them; none while the parties are not bound. */
export function contributionsOf(view: DeadlineView): readonly Instalment[] {
  const { agreement, amendments, today } = view;
  const contributions = known.get(view) ?? instalmentsOn(agreement, amendments, today, { year: partsOf(today).year + 1, paid: false });
  known.set(view, contributions);
  return contributions;
}

const knownStates = new WeakMap<DeadlineView, readonly ContributionState[]>();

/** How contributions stand with the money that moved, the oldest year first. */
export function contributionStatesOf(view: DeadlineView): readonly ContributionState[] {
  const { agreement, amendments, office, today, moved } = view;
  const states = knownStates.get(view) ?? contributionStates({ agreement, amendments, role: roleOf(office.partyId), day: today }, moved);
  knownStates.set(view, states);
  return states;
}
