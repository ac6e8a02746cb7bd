import { headingKey, layoutOf, type ColumnMeaning, type CsvColumns } from '#shared/domain/statements/csv-columns';
import { knownHeadings, type KnownHeading } from './known-headings';
import type { CsvRow } from './csv-rows';
import { amountOfText, dayOfText } from './cell-values';

/** The table in a file: its headings, and what they are believed to mean. */
export type FoundTable = {
  readonly headings: CsvRow;
  readonly columns: CsvColumns;
  /** Whether it is known: by what was said of it before, or because enough of its headings are known. */
  readonly isCertain: boolean;
};

/** Looks for the table among the first rows of a file. `remembered` are the columns somebody told before. Null where nothing looks like one. */
export function findTable(rows: readonly CsvRow[], remembered: readonly CsvColumns[]): FoundTable | null {
  for (const headings of rows) {
    const columns = remembered.find(({ layout }) => layout === layoutOf(headings.cells));
    if (columns !== undefined && layoutOf(headings.cells) !== '') return { headings, columns, isCertain: true };
  }
  const proposals = rows.map((headings) => ({ headings, columns: proposedColumns(headings.cells) }));
  const best = proposals.reduce<(typeof proposals)[number] | null>((before, proposal) => (before === null || weightOf(proposal.columns) > weightOf(before.columns) ? proposal : before), null);
  if (best !== null && isEnough(best.columns)) return { ...best, isCertain: true };
  const headings = likelyHeadings(rows);
  return headings === null ? null : { headings, columns: proposedColumns(headings.cells), isCertain: false };
}

/** What known headings mean; those that count more come first. */
export function proposedColumns(cells: readonly string[]): CsvColumns {
  const keys = new Set(cells.map(headingKey));
  const known = [...new Set(cells)].flatMap((heading) => {
    const found = meaningOf(headingKey(heading), keys);
    return found === undefined ? [] : [{ heading: heading.trim().slice(0, 200), ...found }];
  });
  const ordered = known.sort((one, other) => one.rank - other.rank).map(({ heading, meaning }) => ({ heading, meaning }));
  return { layout: layoutOf(cells), meanings: ordered };
}

/** UniCredit calls its own account „Účet“ and that of the other side „Číslo účtu“, which elsewhere is the own one. */
const besideOwnAccount: ReadonlyMap<string, KnownHeading> = new Map([['cislo uctu', { meaning: 'account', rank: 0 }], ['nazev uctu', { meaning: 'name', rank: 0 }]]);

function meaningOf(key: string, keys: ReadonlySet<string>): KnownHeading | undefined {
  const hasBoth = keys.has('ucet') && keys.has('cislo uctu');
  return (hasBoth ? besideOwnAccount.get(key) : undefined) ?? knownHeadings.get(key);
}

const meaningsOf = ({ meanings }: CsvColumns): ReadonlySet<ColumnMeaning> => new Set(meanings.map(({ meaning }) => meaning));

const weightOf = (columns: CsvColumns): number => meaningsOf(columns).size;

/** A day, an amount, and one thing more by which a payment is told from others: then it is no chance. */
function isEnough(columns: CsvColumns): boolean {
  const meanings = meaningsOf(columns);
  const hasAmount = meanings.has('amount') || (meanings.has('credit') && meanings.has('debit'));
  const others: readonly ColumnMeaning[] = ['account', 'name', 'variable-symbol', 'message', 'reference'];
  return meanings.has('booked-on') && hasAmount && others.some((meaning) => meanings.has(meaning));
}

/** The row before the first one with a day and an amount; such a row itself is none. */
function likelyHeadings(rows: readonly CsvRow[]): CsvRow | null {
  const first = rows.findIndex(({ cells }) => cells.length > 2 && cells.some((cell) => dayOfText(cell.trim()) !== null) && cells.some((cell) => amountOfText(cell.trim()) !== null));
  const headings = rows[first - 1];
  return headings !== undefined && headings.cells.filter((cell) => cell.trim() !== '').length > 2 ? headings : null;
}
