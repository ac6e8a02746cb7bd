import type { Block, Text } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import { framesOf } from './column-frames';
import type { Mark, Role, Row, RuleMark } from '#typesetting/pages/marks';
import { measure, ruleThickness, type Sheet } from '#typesetting/pages/measures';
import { baselineIn, keepsTogether, kept, row } from './rows';
import { setText, type Frame } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { captionStyle, cellStyle, changedStyle, headCellStyle, totalCellStyle, type TextStyle } from '#typesetting/text/style';

type TableBlock = Extract<Block, { kind: 'table' }>;

const leading = 13;
const captionLeading = 18;
/** Space above and below the text of a row. */
const padding = 3;
/** A row higher than this is divided between pages like running text; a head as high is not repeated. */
const tallestWholeRow = ({ textHeight }: Sheet): number => textHeight / 3;
/** A row no higher than this looks lost alone on a page. */
const tallestLonelyRow = ({ textHeight }: Sheet): number => textHeight / 8;

/** A table over the whole measure, a narrow one over that of running text: its head above every page's part, rows whole, the closing row with the one before it. */
export function tableRows(page: BlockSetting, { caption, columns, rows, total, narrow }: TableBlock): readonly Row[] {
  const { block } = page;
  const sheet = narrow === true ? { ...page.sheet, measure } : page.sheet;
  const setting = { ...page, sheet };
  const captions = caption === null ? [] : setText(setting, caption, captionStyle, { x: 0, width: sheet.measure, align: 'left' }, { block, role: 'caption', path: [] }).map((marks) => row(marks, { height: captionLeading }));
  const titles = columns.map(({ title }): Text => [{ text: title }]);
  const headStyle = changedStyle(headCellStyle, wholeChange(...rows.flat(), ...(total ?? [])));
  const frames = framesOf(setting, columns, [
    { style: headCellStyle, rows: [titles] },
    { style: cellStyle, rows },
    { style: totalCellStyle, rows: total === null ? [] : [total] },
  ]);
  const head = kept(cellRows(setting, titles, frames, 0, { style: headStyle, role: 'head-cell' }).map((each, index, all) => underRules(each, index, all, sheet)));
  const body = rows.map((cells, index) => cellRows(setting, cells, frames, index + 1, { style: cellStyle, role: 'cell' }));
  const repeated = heightOf(head) > tallestWholeRow(sheet) ? [] : head;
  const sum = total === null ? [] : cellRows(setting, total, frames, rows.length + 1, { style: totalCellStyle, role: 'total-cell' });
  const parts = [...body.flatMap((own, index) => (isTied({ body, ends: total === null, sheet }, index) ? tied(own) : own)), ...tied(sum)];
  return [...kept([...captions, ...head]), ...parts.map((each) => ({ ...each, head: repeated }))].map((each, index, all) => (index === all.length - 1 ? { ...each, marks: [...each.marks, rule(each.height, sheet)] } : each));
}

/** Two rows stay with the head, and where no closing row follows the last row stays with the one before it; high ones that are not divided stand alone well enough. */
function isTied({ body, ends, sheet }: { readonly body: readonly (readonly Row[])[]; readonly ends: boolean; readonly sheet: Sheet }, index: number): boolean {
  const own = body[index] ?? [];
  if (index === 0) return true;
  return (index === 1 || (ends && index === body.length - 1)) && (own.length > 1 || heightOf(own) <= tallestLonelyRow(sheet));
}

const tied = (rows: readonly Row[]): readonly Row[] => rows.map((each, index) => (index === 0 ? { ...each, joins: true } : each));
const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

type CellKind = { readonly style: TextStyle; readonly role: Role };

/** One row of cells: a single row of the page, or one for each line when it is very high. */
function cellRows(setting: BlockSetting, cells: readonly Text[], frames: readonly Frame[], index: number, { style, role }: CellKind): readonly Row[] {
  const { block } = setting;
  const texts = frames.map((frame, column) => setText(setting, cells[column] ?? [], style, frame, { block, role, path: [index, column] }));
  const count = Math.max(1, ...texts.map((lines) => lines.length));
  const baseline = baselineIn(leading, style.size);
  if (count * leading > tallestWholeRow(setting.sheet)) return dividedRows(texts, count, baseline);
  const marks = texts.flatMap((lines) => lines.flatMap((line, place) => line.map((mark) => ({ ...mark, y: padding + place * leading }))));
  return [row(marks, { height: count * leading + 2 * padding, settle: null }, baseline)];
}

function dividedRows(texts: readonly (readonly (readonly Mark[])[])[], count: number, baseline: number): readonly Row[] {
  return Array.from({ length: count }, (_, line) => {
    const above = line === 0 ? padding : 0;
    const below = line === count - 1 ? padding : 0;
    const joins = texts.some((lines) => line < lines.length && keepsTogether(line, lines.length));
    return row(texts.flatMap((lines) => lines[line] ?? []), { height: above + leading + below, settle: null, joins }, above + baseline);
  });
}

const rule = (y: number, sheet: Sheet): RuleMark => ({ kind: 'rule', x: 0, y, width: sheet.measure, thickness: ruleThickness });

/** The head stands between two rules. */
function underRules(head: Row, index: number, all: readonly Row[], sheet: Sheet): Row {
  const rules = [...(index === 0 ? [rule(0, sheet)] : []), ...(index === all.length - 1 ? [rule(head.height, sheet)] : [])];
  return { ...head, marks: [...head.marks, ...rules] };
}
