import { changeLines } from '#typesetting/pages/change-lines';
import type { CodeMark, RuleMark, Stretch } from '#typesetting/pages/marks';
import type { Page } from '#typesetting/pages/fill-pages';
import type { FaceName, PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { TextStyle } from '#typesetting/text/style';
import { shownHyphen, shownText } from './shown-text';
import { layoutArtifact, type PageTags } from './structure/page-tags';

/** Names of the fonts among the resources of a page. */
export const fontNames: Readonly<Record<FaceName, string>> = { regular: 'F0', semibold: 'F1' };

/** RGB. All are dark enough to stay legible on a printer without colour, where lines tell what was put in from what was taken out. */
const colours: Readonly<Record<TextStyle['colour'], string>> = { ink: '0 0 0', gap: '0.69 0.17 0.05', quiet: '0.27 0.27 0.27', redacted: '0 0 0', inserted: '0.03 0.26 0.56', deleted: '0.6 0.06 0.1' };

/** The operators that paint one page, each character of the string one byte. Here the y axis turns upwards, once. */
export function contentOf({ sheet, marks }: Page, fonts: PreparedFonts, tags: PageTags): string {
  const operators: string[] = ['BT'];
  let previous: Stretch | null = null;
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const { stretch, x, y } = mark;
    tags.beforeText(operators, mark);
    changeStyle(operators, previous?.style ?? null, stretch.style);
    changeScale(operators, previous?.scale ?? 1, stretch.scale);
    operators.push(`1 0 0 1 ${number(x)} ${number(sheet.height - y)} Tm`, shownText(stretch, fonts));
    if (stretch.hyphen) tags.aroundHyphen(operators, mark, shownHyphen(stretch, fonts));
    previous = stretch;
  }
  tags.end(operators);
  operators.push('ET');
  for (const mark of marks) if (mark.kind === 'code') tags.aroundCode(operators, mark, paintedCode(mark, sheet.height));
  operators.push(...rulesOf(marks, sheet.height, fonts));
  return operators.join('\n');
}

function changeStyle(operators: string[], from: TextStyle | null, to: TextStyle): void {
  if (from?.face !== to.face || from.size !== to.size) operators.push(`/${fontNames[to.face]} ${to.size} Tf`);
  if (from?.colour !== to.colour) operators.push(`${colours[to.colour]} rg`);
}

/** Horizontal scaling in per cent. */
function changeScale(operators: string[], from: number, to: number): void {
  if (from !== to) operators.push(`${number(to * 100)} Tz`);
}

function rulesOf(marks: Page['marks'], height: number, fonts: PreparedFonts): readonly string[] {
  const rules = [...inColour('ink', height, marks.filter((mark) => mark.kind === 'rule')), ...inColour('deleted', height, changeLines(marks, 'deleted', fonts)), ...inColour('inserted', height, changeLines(marks, 'inserted', fonts)), ...inColour('redacted', height, changeLines(marks, 'redacted', fonts))];
  return rules.length === 0 ? [] : [layoutArtifact, ...rules, 'EMC'];
}

function inColour(colour: TextStyle['colour'], height: number, rules: readonly RuleMark[]): readonly string[] {
  return rules.length === 0 ? [] : [`${colours[colour]} rg`, ...rules.map((rule) => rectangle(rule, height))];
}

/** Dark modules as one path, so that no light lines show between them; in modules from the top left corner of the code. */
function paintedCode({ matrix: { count, runs }, x, y, size }: CodeMark, height: number): readonly string[] {
  const scale = number(size / count);
  const path = runs.map(({ row, column, length }) => `${column} ${row} ${length} 1 re`);
  return ['q', `${colours.ink} rg`, `${scale} 0 0 -${scale} ${number(x)} ${number(height - y)} cm`, ...path, 'f', 'Q'];
}

function rectangle({ x, y, width, thickness }: RuleMark, height: number): string {
  return `${number(x)} ${number(height - y - thickness / 2)} ${number(width)} ${number(thickness)} re f`;
}

/** Three decimals: a thousandth of a point is far below what any device shows. Put together from whole numbers, which become text much faster than others. */
function number(value: number): string {
  const thousandths = Math.round(value * 1000);
  const size = Math.abs(thousandths);
  const fraction = size % 1000;
  const whole = `${thousandths < 0 ? '-' : ''}${(size - fraction) / 1000}`;
  return fraction === 0 ? whole : `${whole}.${fractions[fraction] ?? ''}`;
}

/** The decimals of every number of thousandths, without zeros at their end. */
const fractions = Array.from({ length: 1000 }, (_, thousandths) => String(thousandths).padStart(3, '0').replace(/0+$/u, ''));
