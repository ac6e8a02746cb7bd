import type { Block, Text } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';
import { addHalere, formatAmountExactly } from '#shared/domain/money';

/** What the project costs in the year of annex 1. */
export function projectBudget(facts: Facts): Block {
  const lines = facts.content.project.budget;
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const complete = lines.length > 0 && amounts.length === lines.length;
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Položka', align: 'left', weight: 70, namesRows: true },
      { title: 'Náklady', align: 'right', weight: 30 },
    ],
    rows: lines.length === 0 ? [[[datum(facts, 'project.budget', null)], []]] : lines.map((_, index) => budgetRow(facts, index)),
    // A sum of what is not complete would be a wrong figure.
    total: complete ? [[{ text: 'Celkem' }], [{ text: formatAmountExactly(addHalere(amounts)), field: 'project.budget' }]] : null,
  };
}

function budgetRow(facts: Facts, index: number): readonly Text[] {
  const { item = null, amount = null } = facts.content.project.budget[index] ?? {};
  const field = `project.budget.${String(index)}`;
  return [[datum(facts, `${field}.item`, item)], [datum(facts, `${field}.amount`, amount === null ? null : formatAmountExactly(amount))]];
}
