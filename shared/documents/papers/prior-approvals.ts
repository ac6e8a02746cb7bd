import { organRuns } from './memorandum-organ';
import type { Block, Text } from '#shared/documents/block';
import { dateDatum, datum, type Facts, type FactsOfSide } from '#shared/documents/facts';
import type { Approval } from '#shared/domain/approval';

/** What other organs of the party said before the one the memorandum is for, in the order in which it was recorded. */
export function priorApprovals(facts: Facts): Block {
  const { of } = facts.papers.memorandum;
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Orgán', align: 'left', weight: 40, namesRows: true },
      { title: 'Závěr', align: 'left', weight: 24 },
      { title: 'Usnesení', align: 'left', weight: 20 },
      { title: 'Dne', align: 'left', weight: 16 },
    ],
    rows: priorOf(facts).map(({ approval, index }) => rowOf(facts, facts[of], approval, `${of}.approvals.${String(index)}`)),
    total: null,
  };
}

/** Approvals of other organs that do not decide, each with its place in the list of all. */
export function priorOf({ papers, ...facts }: Facts): readonly { readonly approval: Approval; readonly index: number }[] {
  const { of, organ } = papers.memorandum;
  const all = facts[of].side.approvals.map((approval, index) => ({ approval, index }));
  return all.filter(({ approval }) => approval.role !== 'decides' && approval.organ !== organ);
}

const outcomes = { discusses: 'záměr projednán', endorses: 'záměr projednán a schválen', recommends: 'uzavření doporučeno', decides: 'uzavření schváleno', 'takes-note': 'uzavření vzato na vědomí' } as const;

function rowOf(facts: Facts, side: FactsOfSide, approval: Approval, field: string): readonly Text[] {
  const { role, resolution, date } = approval;
  return [
    organOf(facts, side, approval, field),
    [{ text: outcomes[role], field: `${field}.role` }],
    [resolution === null ? { text: '–' } : datum(facts, `${field}.resolution`, resolution)],
    [date === null ? { text: '–' } : dateDatum(facts, `${field}.date`, date)],
  ];
}

function organOf(facts: Facts, side: FactsOfSide, { organ, organName }: Approval, field: string): Text {
  if (organName !== null) return [{ text: organName, field: `${field}.organName` }];
  return organ === 'committee' ? [datum(facts, `${field}.organName`, null)] : organRuns(facts, side, organ, 'nominative');
}
