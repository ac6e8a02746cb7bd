import type { Block, SignatureParty } from '#shared/documents/block';
import { moved, type FieldMark, type Mark, type Role, type Row, type RuleMark } from '#typesetting/pages/marks';
import { grid, measure, millimetre, ruleThickness } from '#typesetting/pages/measures';
import { gridBaseline, row } from './rows';
import { signatureDescription } from './signature-description';
import { setLabel, setText } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { strongStyle, textStyle } from '#typesetting/text/style';

const columnGap = 12 * millimetre;
const columnWidth = (measure - columnGap) / 2;

/** Room for the hand and the stamp above the rule. */
const signingRoom = 24 * millimetre;

/** The field of an electronic signature in that room: its distance from the edges of the column and the rule, and from the baseline above. */
const inset = 2;
const belowPlace = 6;

/** Where place and day are written by hand; as wide as a column. */
const placeAndDay = 'V\u00a0…………………………… dne\u00a0……………………';

/** Both signatures side by side in one row, which nothing divides. */
export function signatureRows(setting: BlockSetting, { left, right }: Extract<Block, { kind: 'signatures' }>): readonly Row[] {
  const first = columnLines(setting, left, 0);
  const second = columnLines(setting, right, 1);
  const heads = Math.max(first.heading.length, second.heading.length);
  const ruleAt = Math.ceil(((heads + 2) * grid + signingRoom) / grid) * grid;
  const feet = Math.max(first.foot.length, second.foot.length);
  const marks = [first, second].flatMap((column) => columnMarks(column, heads, ruleAt));
  return [row(marks, { height: ruleAt + feet * grid, joins: true })];
}

type Column = { readonly heading: readonly (readonly Mark[])[]; readonly place: Mark; readonly field: FieldMark; readonly foot: readonly (readonly Mark[])[]; readonly x: number };

function columnLines(setting: BlockSetting, party: SignatureParty, side: 0 | 1): Column {
  const { fonts, block } = setting;
  const { heading, name, title } = party;
  const x = side * (columnWidth + columnGap);
  const frame = { x, width: columnWidth, align: 'left' } as const;
  const origin = (role: Role) => ({ block, role, path: [side] });
  return {
    x,
    heading: setText(setting, [{ text: heading }], strongStyle, frame, origin('signature-heading')),
    place: setLabel(fonts, placeAndDay, textStyle, x, origin('signature-place')),
    field: { kind: 'field', side: party.side, description: signatureDescription(party), x: x + inset, y: 0, width: columnWidth - 2 * inset, height: 0, origin: origin('signature-field') },
    foot: [...setText(setting, name, strongStyle, frame, origin('signature-name')), ...setText(setting, title, textStyle, frame, origin('signature-title'))],
  };
}

/** The columns in order, each from top to bottom; baselines counted from the first line of the grid. */
function columnMarks({ heading, place, field, foot, x }: Column, heads: number, ruleAt: number): readonly Mark[] {
  const placeAt = (heads + 1) * grid;
  const room = { y: placeAt + belowPlace, height: ruleAt - gridBaseline - inset - placeAt - belowPlace };
  const rule: RuleMark = { kind: 'rule', x, y: ruleAt - gridBaseline, width: columnWidth, thickness: ruleThickness };
  const down = (lines: readonly (readonly Mark[])[], from: number): readonly Mark[] =>
    lines.flatMap((marks, index) => marks.map((mark) => moved(mark, 0, from + index * grid)));
  return [...down(heading, 0), moved(place, 0, placeAt), { ...field, ...room }, rule, ...down(foot, ruleAt)];
}
