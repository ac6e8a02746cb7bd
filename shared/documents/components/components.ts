import { approvalClause } from './approval-clause';
import type { Component } from './component';
import { coordinatorsTable } from './coordinators-table';
import { partyBlock } from './party';
import { paymentCalendarTable } from './payment-calendar';
import { paymentDetails } from './payment-details';
import { projectActivities } from './project-activities';
import { projectBudget } from './project-budget';
import { projectPartners } from './project-partners';
import { signatureBlock } from './signatures';
import { paperComponents } from '#shared/documents/papers/paper-registry';
import { byName } from '#shared/documents/wording/named';

/** Everything a template can place that is made from data. */
export const components: readonly Component[] = [
  { name: 'party-coordinator', label: 'koordinátor jako smluvní strana', blocks: (facts) => [partyBlock(facts, facts.coordinator)] },
  { name: 'party-region', label: 'spolupracující kraj jako smluvní strana', blocks: (facts) => [partyBlock(facts, facts.region)] },
  { name: 'approval-clause-coordinator', label: 'doložka koordinátora podle § 23 zákona o krajích', blocks: (facts) => [approvalClause(facts, facts.coordinator)] },
  { name: 'approval-clause-region', label: 'doložka spolupracujícího kraje podle § 23 zákona o krajích', blocks: (facts) => [approvalClause(facts, facts.region)] },
  { name: 'signatures', label: 'podpisy obou smluvních stran', blocks: (facts) => [signatureBlock(facts)] },
  { name: 'project-partners', label: 'partneři projektu (tabulka)', blocks: () => [projectPartners] },
  { name: 'project-activities', label: 'aktivity projektu (výčet)', blocks: (facts) => [projectActivities(facts)] },
  { name: 'project-budget', label: 'rozpočet projektu (tabulka)', blocks: (facts) => [projectBudget(facts)] },
  { name: 'coordinators-table', label: 'krajští koordinátoři (tabulka)', blocks: (facts) => [coordinatorsTable(facts)] },
  { name: 'payment-calendar', label: 'platební kalendář (tabulka)', blocks: (facts) => [paymentCalendarTable(facts)] },
  { name: 'payment-details', label: 'platební údaje (tabulka)', blocks: (facts) => [paymentDetails(facts)] },
  ...paperComponents,
];

/** The component of that name, or null where there is none. */
export const componentNamed = byName(components);
