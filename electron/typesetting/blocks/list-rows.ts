import type { ListItem } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import type { Mark, Row } from '#typesetting/pages/marks';
import { clauseHang, letterHang, measure } from '#typesetting/pages/measures';
import { widthOf } from '#typesetting/fonts/metrics';
import { textRows } from './rows';
import { setLabel, setText } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { changedStyle, textStyle } from '#typesetting/text/style';

/** Numbered clauses and the letters below them, hanging by their labels. */
export function listRows(setting: BlockSetting, items: readonly ListItem[]): readonly Row[] {
  return levelRows(setting, items, 0, clauseHang, []);
}

function levelRows(setting: BlockSetting, items: readonly ListItem[], x: number, hang: number, path: readonly number[]): readonly Row[] {
  const room = Math.max(hang, widestLabel(setting, items) + labelGap);
  return items.flatMap((item, index) => itemRows(setting, item, { x, room }, [...path, index]));
}

/** Least space between a label and its text. */
const labelGap = 4;

function widestLabel({ fonts }: BlockSetting, items: readonly ListItem[]): number {
  return Math.max(0, ...items.map(({ label }) => widthOf(fonts, label, textStyle)));
}

function itemRows(setting: BlockSetting, { label, text, children }: ListItem, { x, room }: { readonly x: number; readonly room: number }, path: readonly number[]): readonly Row[] {
  const { fonts, block } = setting;
  const frame = { x: x + room, width: measure - x - room, align: 'justify' } as const;
  const lines: readonly (readonly Mark[])[] = setText(setting, text, textStyle, frame, { block, role: 'body', path });
  const [first = [], ...rest] = lines;
  const mark = setLabel(fonts, label, changedStyle(textStyle, wholeChange(text)), x, { block, role: 'label', path });
  const own = textRows([[mark, ...first], ...rest]);
  const below = levelRows(setting, children, x + room, letterHang, path);
  return [...own, ...below.map((each, index) => (index === 0 ? { ...each, joins: true } : each))];
}

/** A paragraph of running text. */
export function paragraphRows(setting: BlockSetting, text: Parameters<typeof setText>[1], align: 'justify' | 'left' | 'center'): readonly Row[] {
  return textRows(setText(setting, text, textStyle, { x: 0, width: measure, align }, { block: setting.block, role: 'paragraph', path: [] }));
}
