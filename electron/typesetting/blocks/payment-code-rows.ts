import type { Block, Detail, PaymentCode } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import { codeMatrix } from '#typesetting/codes/code-matrix';
import { widthOf } from '#typesetting/fonts/metrics';
import { moved, type CodeMark, type Mark, type Row, type RuleMark } from '#typesetting/pages/marks';
import { measure, millimetre, ruleThickness, textHeight } from '#typesetting/pages/measures';
import { baselineIn, keepsTogether, row } from './rows';
import { setLabel, setText } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { captionStyle, cellStyle, changedStyle } from '#typesetting/text/style';

type PaymentBlock = Extract<Block, { kind: 'payment-code' }>;

/** Least width of a code, and of a module: a smaller one is lost in print and in cheap cameras. */
const codeSize = 32 * millimetre;
const moduleSize = 0.5 * millimetre;
/** Modules around a code that must stay empty (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;

/** A block higher than this is divided between pages below its code. */
const tallestWhole = textHeight / 3;

const leading = 13;
const labelColumn = 32 * millimetre;
const labelGap = 9;
const codeGap = 8 * millimetre;
/** From a little above the capitals of the caption to the foot of its descenders, in shares of its size. */
const above = 0.75;
const below = 0.26;
/** Space between the rules and what stands between them. */
const padding = 6;

/** Details of a payment beside their labels, at their right the code that says the same; between two rules, and kept whole unless very high. */
export function paymentCodeRows(setting: BlockSetting, { details, code }: PaymentBlock): readonly Row[] {
  const figure = code === null ? null : figureOf(setting, code);
  const width = figure === null ? measure : figure.x - codeGap;
  const rows = details.flatMap((_, index) => detailRows(setting, details, index, width));
  const beside = Math.max(1, Math.ceil((figure?.height ?? 0) / leading));
  const filled = [...rows, ...Array.from({ length: Math.max(0, beside - rows.length) }, () => line([]))];
  const least = filled.length * leading > tallestWhole ? beside : filled.length;
  const pieces = [oneRow(filled.slice(0, least)), ...filled.slice(least)];
  return pieces.map((each, index) => framed(each, index === 0, index === pieces.length - 1, figure?.marks ?? []));
}

/** Lines that are never divided between pages, whatever else has to stay together with them. */
function oneRow(lines: readonly Row[]): Row {
  const marks = lines.flatMap((each, index) => each.marks.map((mark) => moved(mark, 0, index * leading)));
  return row(marks, { height: lines.length * leading }, 0);
}

function detailRows(setting: BlockSetting, details: readonly Detail[], index: number, width: number): readonly Row[] {
  const { fonts, block } = setting;
  const detail = details[index];
  if (detail === undefined) return [];
  const column = Math.max(labelColumn, ...details.map(({ label }) => widthOf(fonts, label, cellStyle) + labelGap));
  const mark = setLabel(fonts, detail.label, changedStyle(cellStyle, wholeChange(detail.value)), 0, { block, role: 'payment-label', path: [index] });
  const [first = [], ...rest] = setText(setting, detail.value, cellStyle, { x: column, width: width - column, align: 'left' }, { block, role: 'payment-value', path: [index] });
  const lines = [[mark, ...first], ...rest];
  return lines.map((marks, place) => line(marks, keepsTogether(place, lines.length)));
}

const line = (marks: readonly Mark[], joins = false): Row => row(marks, { height: leading, joins }, baselineIn(leading, cellStyle.size));

type Figure = { readonly marks: readonly Mark[]; readonly x: number; readonly height: number };

/** The code at the right edge of the text, below it its caption; both keep clear of it. Heights from the top of the rows. */
function figureOf(setting: BlockSetting, { text, caption }: PaymentCode): Figure {
  const { block } = setting;
  const matrix = codeMatrix(text);
  const size = Math.max(codeSize, matrix.count * moduleSize);
  const clear = (size / matrix.count) * quietZone;
  const x = measure - size;
  const y = Math.max(0, clear - padding);
  const captionAt = y + size + clear + captionStyle.size * above;
  const mark: CodeMark = { kind: 'code', matrix, x, y, size, origin: { block, role: 'code', path: [] } };
  const captions = setText(setting, [{ text: caption }], captionStyle, { x, width: size, align: 'center' }, { block, role: 'code-caption', path: [] });
  return { marks: [mark, ...captions.flat().map((each) => ({ ...each, y: captionAt }))], x, height: captionAt + captionStyle.size * below };
}

const rule = (y: number): RuleMark => ({ kind: 'rule', x: 0, y, width: measure, thickness: ruleThickness });

/** The rules above the first row and below the last, and what stands beside all rows. */
function framed(each: Row, isFirst: boolean, isLast: boolean, beside: readonly Mark[]): Row {
  const height = each.height + (isFirst ? padding : 0) + (isLast ? padding : 0);
  const down = (marks: readonly Mark[]): readonly Mark[] => marks.map((mark) => ({ ...mark, y: mark.y + padding }));
  const marks = isFirst ? [rule(0), ...down(each.marks), ...down(beside)] : each.marks;
  return { ...each, height, settle: null, marks: isLast ? [...marks, rule(height)] : marks };
}
