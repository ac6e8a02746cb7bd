import type { Block } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import type { Row } from '#typesetting/pages/marks';
import { grid, measure } from '#typesetting/pages/measures';
import { baselineIn, kept, row } from './rows';
import { setText, type Frame } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { changedStyle, detailStyle, strongStyle, titleStyle } from '#typesetting/text/style';

const centred = (width: number): Frame => ({ x: 0, width, align: 'center' });
const titleLeading = 20;

/** The title, balanced over its lines, with the contract numbers of both parties below it. */
export function titleRows(setting: BlockSetting, { text, details }: Extract<Block, { kind: 'title' }>): readonly Row[] {
  const { block, sheet } = setting;
  const lines = setText(setting, text, titleStyle, centred(sheet.measure), { block, role: 'title', path: [] });
  const titles = lines.map((marks) => row(marks, { height: titleLeading, settle: null }, baselineIn(titleLeading, titleStyle.size)));
  const below = details.flatMap((detail, index) =>
    setText(setting, detail, detailStyle, centred(sheet.measure), { block, role: 'detail', path: [index] }).map((marks, line) => row(marks, { above: index + line === 0 ? detailGap : 0 })),
  );
  return kept([...titles, ...below]);
}

const detailGap = 8;

/** Lines of headings stand closer than text, so that 24 pt above and 8 pt below them come out on the grid. */
const headingLeading = 14;
export const belowHeading = 8;

/** An article: its number and its name on lines of their own, with a space between them for those who do not see the lines; the text after it is back on the grid. */
export function headingRows(setting: BlockSetting, { level, number, text }: Extract<Block, { kind: 'heading' }>): readonly Row[] {
  const { block } = setting;
  const frame: Frame = { ...centred(measure), ...(level === 1 ? {} : { align: 'left' }) };
  const numberLines = number === null ? [] : setText(setting, [{ text: `${number} ` }], changedStyle(strongStyle, wholeChange(text)), frame, { block, role: 'heading-number', path: [] });
  const lines = [...numberLines, ...setText(setting, text, strongStyle, frame, { block, role: 'heading', path: [] })];
  const settle = lines.length * headingLeading + belowHeading;
  const rows = lines.map((marks, index) => row(marks, { height: headingLeading, settle: index === 0 ? settle : null }, baselineIn(headingLeading, strongStyle.size)));
  return kept(rows);
}

/** Space before a heading. */
export const aboveHeading = { 1: 24, 2: grid } as const;
