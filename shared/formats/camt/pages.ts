import { isSameAccount } from '#shared/domain/statements/named-account';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { together, type CountedTotals } from './counted-totals';
import type { ReadStatement } from './read-statement';
import type { StatedTotals, TotalledFigure } from './stated-totals';

type Pages = readonly [ReadStatement, ...ReadStatement[]];

/** Puts the pages of a statement together that follow each other in a file. What ends before its last page, or begins after its first, is noted. */
export function joinPages(read: readonly ReadStatement[], problems: ProblemList): readonly ReadStatement[] {
  const groups: [ReadStatement, ...ReadStatement[]][] = [];
  for (const statement of read) {
    const before = groups.at(-1);
    if (before !== undefined && continues(before.at(-1) ?? before[0], statement)) before.push(statement);
    else groups.push([statement]);
  }
  return groups.map((pages) => joined(pages, problems));
}

function continues(before: ReadStatement, statement: ReadStatement): boolean {
  if (before.page === null || statement.page === null || before.page.isLast) return false;
  return statement.page.number === before.page.number + 1 && statement.header.number === before.header.number && isSameAccount(before.header.account, statement.header.account);
}

function joined(pages: Pages, problems: ProblemList): ReadStatement {
  const [first] = pages;
  const last = pages.at(-1) ?? first;
  const isWhole = (first.page === null || first.page.number === 1) && (last.page === null || last.page.isLast);
  if (!isWhole) problems.note({ code: 'truncated', severity: 'remark', place: first.place });
  if (pages.length === 1) return first;
  const counted = pages.map((page) => page.counted).reduce(together);
  return {
    place: first.place,
    page: last.page,
    header: { ...first.header, to: last.header.to },
    balances: { opening: first.balances.opening, closing: last.balances.closing },
    stated: statedOf(pages.map(({ stated }) => stated), last.stated, counted),
    counted,
    entries: pages.flatMap(({ entries }) => entries),
  };
}

/** The summary of a page speaks of the page, or of the whole statement: of what its figures agree with. */
function statedOf(all: readonly StatedTotals[], last: StatedTotals, { credits, debits }: CountedTotals): StatedTotals {
  const isOfWhole = (last.credits?.value ?? credits) === credits && (last.debits?.value ?? debits) === debits;
  return isOfWhole ? last : all.reduce(statedTogether);
}

function statedTogether(one: StatedTotals, other: StatedTotals): StatedTotals {
  const sum = (figure: TotalledFigure) => {
    const [first, second] = [one[figure], other[figure]];
    return first === null || second === null ? null : { ...second, value: first.value + second.value };
  };
  return { count: sum('count'), sum: sum('sum'), creditCount: sum('creditCount'), credits: sum('credits'), debitCount: sum('debitCount'), debits: sum('debits') };
}
