import { moved, type Mark, type Row } from './marks';
import { grid, leftMargin, topMargin, type Sheet } from './measures';

/** The marks of one page in reading order; `x` and `y` from the top left corner of the page. */
export type Page = { readonly sheet: Sheet; readonly marks: readonly Mark[] };

/** Fills pages with rows, breaking only where no row joins the one before, save where a chain of them is higher than a page. */
export function fillPages(rows: readonly Row[], sheet: Sheet): readonly Page[] {
  const pages: Page[] = [];
  let start = 0;
  while (start < rows.length) {
    const end = endOfPage(rows, start, sheet);
    pages.push({ sheet, marks: marksOf(rows, start, end) });
    start = end;
  }
  return pages;
}

/** A place to end a page: before the row of this index, with the rows above it `y` points high. */
type End = { readonly index: number; readonly y: number };

/** The index after the last row of the page that begins with `start`. */
function endOfPage(rows: readonly Row[], start: number, { textHeight }: Sheet): number {
  let last: End = { index: start, y: 0 };
  let good = last;
  let y = 0;
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    if (index > start && !row.joins) {
      last = { index, y };
      if (row.clings === 0) good = last;
    }
    y = bottomOf(row, y, index === start);
    if (y > textHeight + tolerance && index > start) return last.index === start ? index : better(good, last, rows[last.index], textHeight);
  }
  return rows.length;
}

/** The good end, unless it leaves more of the page empty than the row after the last one is worth. */
function better(good: End, last: End, next: Row | undefined, textHeight: number): number {
  return textHeight - good.y <= (next?.clings ?? 0) ? good.index : last.index;
}

function bottomOf(row: Row, y: number, first: boolean): number {
  return topOf(row, first ? heightOf(row.head) : y, first) + row.height;
}

/** A hair, so that sums of heights that should be equal are. */
const tolerance = 1e-6;

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

function topOf({ above, settle }: Row, y: number, first: boolean): number {
  const least = y + (first ? 0 : above);
  return settle === null ? least : Math.ceil((least + settle - tolerance) / grid) * grid - settle;
}

function marksOf(rows: readonly Row[], start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  let y = 0;
  const put = (row: Row, top: number): void => {
    for (const mark of row.marks) marks.push(moved(mark, leftMargin, topMargin + top));
    y = top + row.height;
  };
  for (const row of rows[start]?.head ?? []) put(repeated(row), y);
  rows.slice(start, end).forEach((row, index) => put(row, topOf(row, y, index === 0)));
  return marks;
}

/** The head of a table on a later page is no new content. */
function repeated(row: Row): Row {
  return { ...row, marks: row.marks.map((mark) => (mark.kind === 'text' ? { ...mark, origin: { ...mark.origin, role: 'repeated-head' } } : mark)) };
}
