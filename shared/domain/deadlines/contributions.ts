import type { DeadlineView } from '#shared/domain/deadlines/view';
import type { Instalment } from '#shared/domain/payment-calendar';
import { instalmentsOn } from '#shared/domain/payments/instalments-on';
import { partsOf } from '#shared/domain/plain-date';

// Several rules ask for the contributions of the same view.
const known = new WeakMap<DeadlineView, readonly Instalment[]>();

/** Yearly contributions to the end of the next year, as amendments changed them; none while the parties are not bound. */
export function contributionsOf(view: DeadlineView): readonly Instalment[] {
  const { agreement, amendments, today, life } = view;
  const contributions = known.get(view) ?? instalmentsOn(agreement, amendments, today, { year: partsOf(today).year + 1, paid: false }, life);
  known.set(view, contributions);
  return contributions;
}
