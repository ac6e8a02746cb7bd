import type { Block, Detail, Text } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import type { ContentRole, Mark, Row } from '#typesetting/pages/marks';
import { grid, measure, millimetre } from '#typesetting/pages/measures';
import { kept, row, spaced } from './rows';
import { setLabel, setText, type Frame } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { changedStyle, strongStyle, textStyle } from '#typesetting/text/style';

type Lines = readonly (readonly Mark[])[];

/** The addressee stands at the right, where an envelope has its window; the references beside him at the left. */
const addresseeWidth = 76 * millimetre;
const belowSender = 2 * grid;
const columnGap = 8 * millimetre;
const labelColumn = 22 * millimetre;
const whole: Frame = { x: 0, width: measure, align: 'left' };
const addresseeFrame: Frame = { x: measure - addresseeWidth, width: addresseeWidth, align: 'left' };
const referenceFrame: Frame = { x: labelColumn, width: measure - addresseeWidth - columnGap - labelColumn, align: 'left' };

/** The head of a letter, kept whole: the sender over the whole width, below it two columns that begin on one line. */
export function letterheadRows(setting: BlockSetting, { sender, references, addressee }: Extract<Block, { kind: 'letterhead' }>): readonly Row[] {
  const senderLines = named(setting, sender, 'sender', whole);
  const left = references.flatMap((detail, index) => referenceOf(setting, detail, index));
  const right = named(setting, addressee, 'addressee', addresseeFrame);
  const columns = Array.from({ length: Math.max(left.length, right.length) }, (_, line) => [...(left[line] ?? []), ...(right[line] ?? [])]);
  return kept([...senderLines.map((marks) => row(marks)), ...spaced(columns.map((marks) => row(marks)), belowSender)]);
}

/** Lines of which the first is a name. */
function named(setting: BlockSetting, texts: readonly Text[], role: ContentRole, frame: Frame): Lines {
  return texts.flatMap((text, index) => setText(setting, text, index === 0 ? strongStyle : textStyle, frame, { block: setting.block, role, path: [index] }));
}

function referenceOf(setting: BlockSetting, { label, value }: Detail, index: number): Lines {
  const { fonts, block } = setting;
  const mark = setLabel(fonts, label, changedStyle(textStyle, wholeChange(value)), 0, { block, role: 'reference-label', path: [index] });
  const [first = [], ...rest] = setText(setting, value, textStyle, referenceFrame, { block, role: 'reference-value', path: [index] });
  return [[mark, ...first], ...rest];
}
