import type { LifeStatus } from '#shared/domain/life/status';

/** Statuses as a clerk sorts them: what is to be done with agreements of one group is much the same. */
export const statusGroups = ['drafts', 'in-approval', 'for-signature', 'to-publish', 'awaiting-effect', 'effective', 'ending', 'ended', 'bin'] as const;
export type StatusGroup = (typeof statusGroups)[number];

export const groupOf = (status: LifeStatus): StatusGroup => groups[status];

const groups: Readonly<Record<LifeStatus, StatusGroup>> = {
  draft: 'drafts',
  'in-approval': 'in-approval',
  approved: 'in-approval',
  'for-signature': 'for-signature',
  'half-signed': 'for-signature',
  concluded: 'to-publish',
  'awaiting-effect': 'awaiting-effect',
  effective: 'effective',
  ending: 'ending',
  ended: 'ended',
  void: 'ended',
  archived: 'ended',
  'in-bin': 'bin',
};
