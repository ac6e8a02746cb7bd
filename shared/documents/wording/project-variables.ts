import type { Variable } from './variable';
import type { Run } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';
import { enumeration, sentence } from '#shared/documents/phrases';
import { formatAmount } from '#shared/domain/money';
import { instalmentOf } from '#shared/domain/payment-calendar';
import type { Party } from '#shared/domain/party';
import { capital } from '#shared/domain/region';

/** What the annexes tell of the project, and where its money comes from. */
export const projectVariables: readonly Variable[] = [
  { name: 'project.year', label: 'rok přílohy č. 1', group: 'annexes', read: (facts) => [datum(facts, 'project.year', facts.content.project.year)] },
  { name: 'project.contribution', label: 'příspěvek za rok přílohy č. 1', group: 'annexes', read: (facts) => [contributionOfYear(facts)] },
  { name: 'project.regions', label: 'výčet zapojených krajů', group: 'annexes', read: ({ parties }) => [{ text: enumeration(parties.filter(({ content }) => content.participates).map(nameInList)) }] },
  { name: 'project.involved', label: 'počet zapojených krajů (je zapojeno 14 krajů)', group: 'annexes', read: (facts) => [{ text: involved(facts, '') }] },
  { name: 'project.involved-so-far', label: 'počet dosud zapojených krajů (je dosud zapojeno 13 krajů)', group: 'annexes', read: (facts) => [{ text: involved(facts, 'dosud ') }] },
  { name: 'budget.line', label: 'rozpočtové krytí (odbor, ORJ, kapitola)', group: 'annexes', read: budgetLine },
  { name: 'budget.department', label: 'odbor, z jehož rozpočtu se hradí', group: 'annexes', read: (facts) => [datum(facts, 'budget.department', facts.content.budget.department)] },
  { name: 'budget.note', label: 'upřesnění rozpočtového krytí (jako věta)', group: 'annexes', read: (facts) => [datum(facts, 'budget.note', facts.content.budget.note === null ? null : sentence(facts.content.budget.note))] },
];

function contributionOfYear(facts: Facts): Run {
  const { year } = facts.content.project;
  const instalment = year === null ? null : instalmentOf(facts.content, year);
  return datum(facts, 'contribution.annualAmount', instalment === null ? null : formatAmount(instalment.amount));
}

function nameInList({ id, content }: Party): string {
  const { nominative } = content.name;
  return id === capital ? nominative.charAt(0).toLowerCase() + nominative.slice(1) : nominative;
}

function involved({ parties }: Facts, since: string): string {
  const count = parties.filter(({ content }) => content.participates).length;
  if (count === 1) return `je ${since}zapojen 1 kraj`;
  return count > 1 && count < 5 ? `jsou ${since}zapojeny ${count} kraje` : `je ${since}zapojeno ${count} krajů`;
}

/** „Odbor kancelář hejtmana, ORJ 18, kapitola kybernetická bezpečnost“, as far as it is known. */
export function budgetLine(facts: Facts): readonly Run[] {
  const { department, unit, chapter } = facts.content.budget;
  const parts: readonly (readonly Run[])[] = [
    ...(department === null ? [] : [[{ text: department, field: 'budget.department' }]]),
    ...(unit === null ? [] : [[{ text: 'ORJ ' }, { text: unit, field: 'budget.unit' }]]),
    ...(chapter === null ? [] : [[{ text: 'kapitola ' }, { text: chapter, field: 'budget.chapter' }]]),
  ];
  if (parts.length === 0) return [datum(facts, 'budget.department', null)];
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: ', ' }, ...part]));
}
