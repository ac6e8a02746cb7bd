import type { FactKind } from '#shared/domain/life/fact';
import type { Life, LifeStatus } from '#shared/domain/life/status';

/** The fact that is most likely to be written down next where an agreement stands so. */
export const likelyFact = ({ status }: Pick<Life, 'status'>): FactKind => likely[status];

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
  ending: 'archived',
  ended: 'archived',
  void: 'archived',
  archived: 'archived',
};
