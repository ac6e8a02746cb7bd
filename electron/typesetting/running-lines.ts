import type { DocumentContent, Run, Text } from '#shared/documents/block';
import { moved, type Mark, type Origin, type TextMark } from './marks';
import { grid, hairline, leftMargin, measure, pageHeight } from './measures';
import { widthOf } from './metrics';
import type { PreparedFonts } from './prepared-font';
import { setLabel, setText } from './set-text';
import { draftStyle, runningStyle } from './style';

const headerBaseline = 48;
const headerRule = 54;
const footerBaseline = pageHeight - 42;

/** Least space between what stands at the left, in the middle and at the right of the header. */
const gap = grid;

const origin: Origin = { block: -1, role: 'artifact', path: [] };

/** Header and footer of one page. The first page has no header, but a draft says that it is one. */
export function runningLines(fonts: PreparedFonts, { header, draft }: DocumentContent, page: number, pages: number): readonly Mark[] {
  const footer = centred(fonts, `strana\u00a0${page} z\u00a0${pages}`, footerBaseline, runningStyle);
  const marking = draft ? [centred(fonts, 'NÁVRH', headerBaseline, draftStyle)] : [];
  return page === 1 ? [...marking, footer] : [...headerMarks(fonts, header, draft), ...marking, footer];
}

function headerMarks(fonts: PreparedFonts, { left, right }: DocumentContent['header'], draft: boolean): readonly Mark[] {
  const middle = draft ? widthOf(fonts, 'NÁVRH', draftStyle) / 2 + gap : gap / 2;
  const half = measure / 2 - middle;
  const numbers = oneLine(fonts, right.map(shortened), draft ? half : measure / 2);
  const numberWidth = numbers.reduce((sum, { width }) => sum + width, 0);
  const title = oneLine(fonts, [{ text: left }], draft ? half : measure - numberWidth - gap);
  const rule: Mark = { kind: 'rule', x: leftMargin, y: headerRule, width: measure, thickness: hairline };
  return [...title.map((mark) => moved(mark, leftMargin, headerBaseline)), ...numbers.map((mark) => moved(mark, leftMargin + measure - numberWidth, headerBaseline)), rule];
}

/** Of a gap only the dots: the page itself says what is missing. */
const shortened = (run: Run): Run => (run.gap === true ? { ...run, text: '………' } : run);

/** What fits one line; the title of the document itself is on the first page, so a header may be cut short. */
function oneLine(fonts: PreparedFonts, text: Text, width: number): readonly TextMark[] {
  const lines = setText(fonts, text, runningStyle, { x: 0, width: width - widthOf(fonts, '…', runningStyle), align: 'left' }, origin);
  const [first = [], second] = lines;
  const last = first.at(-1);
  if (second === undefined || last === undefined) return first;
  const cut = `${last.text.trimEnd()}…`;
  return [...first.slice(0, -1), { ...last, text: cut, hyphen: false, width: widthOf(fonts, cut, last.style) }];
}

function centred(fonts: PreparedFonts, text: string, y: number, style: typeof runningStyle): Mark {
  const mark = setLabel(fonts, text, style, leftMargin, origin);
  return moved(mark, (measure - mark.width) / 2, y);
}
