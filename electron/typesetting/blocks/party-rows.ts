import type { Block } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import type { Row } from '#typesetting/pages/marks';
import { measure, millimetre } from '#typesetting/pages/measures';
import { widthOf } from '#typesetting/fonts/metrics';
import { kept, row } from './rows';
import { setLabel, setText, type Frame } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { changedStyle, strongStyle, textStyle } from '#typesetting/text/style';

type PartyBlock = Extract<Block, { kind: 'party' }>;

/** Labels of both parties are much alike; a fixed column keeps the two blocks in line with each other. */
const labelColumn = 38 * millimetre;
const labelGap = 9;
const whole: Frame = { x: 0, width: measure, align: 'left' };

/** A contracting party, kept whole: its name, its details beside their labels, and how the text calls it. */
export function partyRows(setting: BlockSetting, { name, details, closing }: PartyBlock): readonly Row[] {
  const { fonts, block } = setting;
  const names = setText(setting, name, strongStyle, whole, { block, role: 'party-name', path: [] });
  const closings = setText(setting, closing, textStyle, whole, { block, role: 'party-closing', path: [] });
  const column = Math.max(labelColumn, ...details.map(({ label }) => widthOf(fonts, label, textStyle) + labelGap));
  return kept([...names.map((marks) => row(marks)), ...details.flatMap((_, index) => detailRows(setting, details, index, column)), ...closings.map((marks) => row(marks))]);
}

function detailRows(setting: BlockSetting, details: PartyBlock['details'], index: number, column: number): readonly Row[] {
  const detail = details[index];
  if (detail === undefined) return [];
  const { fonts, block } = setting;
  const path = [index];
  const label = setLabel(fonts, detail.label, changedStyle(textStyle, wholeChange(detail.value)), 0, { block, role: 'party-label', path });
  const values = setText(setting, detail.value, textStyle, { x: column, width: measure - column, align: 'left' }, { block, role: 'party-value', path });
  const [first = [], ...rest] = values;
  return [row([label, ...first]), ...rest.map((marks) => row(marks))];
}
