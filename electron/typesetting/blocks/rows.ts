import { moved, type Mark, type Row } from '#typesetting/pages/marks';
import { grid } from '#typesetting/pages/measures';

/** Where the baseline of text lies in a line of the grid. */
export const gridBaseline = 11;

/** Where the baseline lies in a line of another height, so that the text looks centred in it. */
export const baselineIn = (height: number, size: number): number => height / 2 + size * 0.32;

/** A row of marks whose `y` is 0 at the baseline. */
export function row(marks: readonly Mark[], more: Partial<Row> = {}, baseline = gridBaseline): Row {
  return { above: 0, height: grid, settle: 0, joins: false, clings: 0, head: [], ...more, marks: marks.map((mark) => moved(mark, 0, baseline)) };
}

/** What a page may be left short by, lest it end with half a word: two lines, and less than one that had no room anyway. */
const afterHalfWord = 3 * grid - 1;

/** Lines of running text on the grid, at least two of them together at the foot and at the head of a page. */
export function textRows(lines: readonly (readonly Mark[])[]): readonly Row[] {
  return lines.map((marks, index) => row(marks, { joins: keepsTogether(index, lines.length), clings: endsInHalfWord(lines[index - 1]) ? afterHalfWord : 0 }));
}

const endsInHalfWord = (line: readonly Mark[] | undefined): boolean => line?.some((mark) => mark.kind === 'text' && mark.stretch.hyphen) === true;

/** Whether the line of this index may not begin a page: it or the lines before it would be left alone. */
export function keepsTogether(index: number, count: number): boolean {
  return index > 0 && (index < 2 || count - index < 2);
}

/** Rows that stay on one page. */
export function kept(rows: readonly Row[]): readonly Row[] {
  return rows.map((each, index) => (index === 0 ? each : { ...each, joins: true }));
}

/** The rows with more space before the first. */
export function spaced(rows: readonly Row[], above: number): readonly Row[] {
  return rows.map((each, index) => (index === 0 ? { ...each, above } : each));
}
