import { amendmentComponents, amendmentCriteria, amendmentVariables } from './amendment-parts';
import { annexList } from './annex-list';
import { attorneyComponents, attorneyCriteria, attorneyVariables } from './power-of-attorney';
import { callComponents, callCriteria, callVariables } from './call-for-payment';
import { controlComponents, controlCriteria, controlVariables } from './control-sheet';
import { letterComponents, letterCriteria, letterVariables } from './covering-letter';
import { letterComponentsOfPayments } from './payment-letter/letter-components';
import { letterCriteriaOfPayments } from './payment-letter/letter-criteria';
import { letterVariablesOfPayments } from './payment-letter/letter-variables';
import { handoverComponents, handoverVariables } from './handover';
import { memorandumCriteria } from './memorandum-criteria';
import { memorandumVariables } from './memorandum-variables';
import { priorApprovals } from './prior-approvals';
import { terminationComponents, terminationCriteria, terminationVariables } from './termination';
import type { Component } from '#shared/documents/components/component';
import type { Criterion } from '#shared/documents/wording/criterion';
import type { Variable } from '#shared/documents/wording/variable';

/** What papers add to what a template can say, ask and place. */
export const paperVariables: readonly Variable[] = [
  ...memorandumVariables,
  ...amendmentVariables,
  ...terminationVariables,
  ...letterVariables,
  ...callVariables,
  ...letterVariablesOfPayments,
  ...controlVariables,
  ...handoverVariables,
  ...attorneyVariables,
];

export const paperCriteria: readonly Criterion[] = [...memorandumCriteria, ...amendmentCriteria, ...terminationCriteria, ...letterCriteria, ...callCriteria, ...letterCriteriaOfPayments, ...controlCriteria, ...attorneyCriteria];

const memorandumComponents: readonly Component[] = [
  { name: 'prior-approvals', label: 'předchozí projednání (tabulka)', blocks: (facts) => [priorApprovals(facts)] },
  { name: 'memorandum-annexes', label: 'přílohy usnesení se stranami', blocks: (facts, { annexPages }) => [annexList(facts, annexPages)] },
];

export const paperComponents: readonly Component[] = [
  ...memorandumComponents,
  ...amendmentComponents,
  ...terminationComponents,
  ...letterComponents,
  ...callComponents,
  ...letterComponentsOfPayments,
  ...controlComponents,
  ...handoverComponents,
  ...attorneyComponents,
];
