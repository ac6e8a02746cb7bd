import type { Text } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';

/** By what a clerk looks for a variable. */
export const variableGroups = ['coordinator', 'region', 'agreement', 'contribution', 'payment', 'term', 'annexes', 'papers'] as const;
export type VariableGroup = (typeof variableGroups)[number];

/**
 * A datum a template can put into its text. Its value is what is known of it in one agreement, or a gap that names it; forms of
 * a name (case, gender) are variables of their own, for they are stored and not computed.
 */
export type Variable = {
  /** `contribution.annual-amount` */
  readonly name: string;
  /** „roční příspěvek slovy“ */
  readonly label: string;
  readonly group: VariableGroup;
  readonly read: (facts: Facts) => Text;
};
