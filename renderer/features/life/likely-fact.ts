import type { FactKind, FactParty } from '#shared/domain/life/fact';
import type { Life, LifeStatus } from '#shared/domain/life/status';

/** What a form of a new fact starts with. */
export type LikelyFact = { readonly kind: FactKind; readonly party: FactParty };

/** The fact that is most likely to be written down next where an agreement stands so. @param own what the office is in the agreement */
export function likelyFact({ status, nextStep }: Pick<Life, 'status' | 'nextStep'>, own: FactParty): LikelyFact {
  return { kind: likely[status], party: nextStep.kind === 'sign' ? (nextStep.party ?? own) : own };
}

const likely: Readonly<Record<LifeStatus, FactKind>> = {
  'in-bin': 'dispatched',
  draft: 'dispatched',
  'in-approval': 'dispatched',
  approved: 'dispatched',
  'for-signature': 'signed',
  'half-signed': 'signed',
  concluded: 'published',
  'awaiting-effect': 'payment-requested',
  effective: 'payment-requested',
  ending: 'payment-requested',
  ended: 'archived',
  void: 'archived',
  archived: 'archived',
};
