import type { Run, RunningHead, RunningHeader, Text } from '#shared/documents/block';
import { moved, type Mark, type Origin, type TextMark } from './marks';
import { grid, hairline, leftMargin } from './measures';
import { widthOf } from '#typesetting/fonts/metrics';
import { setLabel, setText } from '#typesetting/text/set-text';
import type { Setting } from '#typesetting/text/setting';
import { draftStyle, runningStyle } from '#typesetting/text/style';

const headerBaseline = 48;
const headerRule = 54;
/** From the bottom edge. */
const footerBaseline = 42;

/** Least space between what stands at the left, in the middle and at the right of the header. */
const gap = grid;

const inHeader: Origin = { block: -1, role: 'header', path: [] };
const inFooter: Origin = { block: -1, role: 'footer', path: [] };

/** Header and footer of one page. The first page has no header, but a draft says that it is one. */
export function runningLines(setting: Setting, { header, draft }: RunningHead, page: number, pages: number): readonly Mark[] {
  const footer = centred(setting, `strana\u00a0${page} z\u00a0${pages}`, setting.sheet.height - footerBaseline, runningStyle, inFooter);
  const marking = draft ? [centred(setting, 'NÁVRH', headerBaseline, draftStyle, inHeader)] : [];
  return page === 1 ? [...marking, footer] : [...headerMarks(setting, header, draft), ...marking, footer];
}

function headerMarks(setting: Setting, { left, right }: RunningHeader, draft: boolean): readonly Mark[] {
  const { measure } = setting.sheet;
  const middle = draft ? widthOf(setting.fonts, 'NÁVRH', draftStyle) / 2 + gap : gap / 2;
  const half = measure / 2 - middle;
  const numbers = oneLine(setting, right.map(shortened), draft ? half : measure / 2);
  const numberWidth = numbers.reduce((sum, { stretch: { width } }) => sum + width, 0);
  const title = oneLine(setting, [{ text: left }], draft ? half : measure - numberWidth - gap);
  const rule: Mark = { kind: 'rule', x: leftMargin, y: headerRule, width: measure, thickness: hairline };
  return [...title.map((mark) => moved(mark, leftMargin, headerBaseline)), ...numbers.map((mark) => moved(mark, leftMargin + measure - numberWidth, headerBaseline)), rule];
}

/** Of a gap only the dots: the page itself says what is missing. */
const shortened = (run: Run): Run => (run.gap === true ? { ...run, text: '………' } : run);

/** What fits one line; the title of the document itself is on the first page, so a header may be cut short. */
function oneLine(setting: Setting, text: Text, width: number): readonly TextMark[] {
  const lines = setText(setting, text, runningStyle, { x: 0, width: width - widthOf(setting.fonts, '…', runningStyle), align: 'left' }, inHeader);
  const [first = [], second] = lines;
  const last = first.at(-1);
  if (second === undefined || last === undefined) return first;
  const cut = `${last.stretch.text.trimEnd()}…`;
  const stretch = { ...last.stretch, text: cut, hyphen: false, width: widthOf(setting.fonts, cut, last.stretch.style) };
  return [...first.slice(0, -1), { ...last, stretch }];
}

function centred(setting: Setting, text: string, y: number, style: typeof runningStyle, origin: Origin): Mark {
  const mark = setLabel(setting.fonts, text, style, leftMargin, origin);
  return moved(mark, (setting.sheet.measure - mark.stretch.width) / 2, y);
}
