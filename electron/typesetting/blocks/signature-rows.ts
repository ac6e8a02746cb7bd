import type { Block, SignatureParty } from '#shared/documents/block';
import { wholeChange } from '#shared/documents/changed-text';
import { moved, type FieldMark, type Mark, type Origin, type Role, type Row, type RuleMark } from '#typesetting/pages/marks';
import { grid, measure, millimetre, ruleThickness } from '#typesetting/pages/measures';
import { gridBaseline, row } from './rows';
import { signatureDescription } from './signature-description';
import { setLabel, setText } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { changedStyle, strongStyle, textStyle } from '#typesetting/text/style';

const columnGap = 12 * millimetre;
const columnWidth = (measure - columnGap) / 2;

/** Room for the hand and the stamp above the rule. */
const signingRoom = 24 * millimetre;

/** The field of an electronic signature in that room: its distance from the edges of the column and the rule, and from the baseline above. */
const inset = 2;
const belowPlace = 6;

/** Where place and day are written by hand; as wide as a column. */
const placeAndDay = 'V\u00a0…………………………… dne\u00a0……………………';

/** All signatures side by side in one row, which nothing divides. */
export function signatureRows(setting: BlockSetting, { parties, undated }: Extract<Block, { kind: 'signatures' }>): readonly Row[] {
  const columns = parties.map((party, place) => columnLines(setting, party, place, parties.length === 1 ? 1 : place));
  const heads = Math.max(...columns.map(({ heading }) => heading.length));
  const ruleAt = Math.ceil(((heads + (undated === true ? 1 : 2)) * grid + signingRoom) / grid) * grid;
  const feet = Math.max(...columns.map(({ foot }) => foot.length));
  const marks = columns.flatMap((column) => columnMarks(undated === true ? { ...column, place: null } : column, heads, ruleAt));
  return [row(marks, { height: ruleAt + feet * grid, joins: true })];
}

type Column = { readonly heading: readonly (readonly Mark[])[]; readonly place: Mark | null; readonly field: FieldMark | null; readonly foot: readonly (readonly Mark[])[]; readonly x: number };

/**
 * @param place number of the party among those who sign
 * @param column number of the column it stands in
 */
function columnLines(setting: BlockSetting, party: SignatureParty, place: number, column: number): Column {
  const { fonts, block } = setting;
  const { heading, name, title } = party;
  const x = column * (columnWidth + columnGap);
  const frame = { x, width: columnWidth, align: 'left' } as const;
  const origin = (role: Role) => ({ block, role, path: [place] });
  return {
    x,
    heading: setText(setting, [{ text: heading }], changedStyle(strongStyle, wholeChange(name, title)), frame, origin('signature-heading')),
    place: setLabel(fonts, placeAndDay, textStyle, x, origin('signature-place')),
    field: fieldOf(party, x, origin('signature-field')),
    foot: [...setText(setting, name, strongStyle, frame, origin('signature-name')), ...setText(setting, title, textStyle, frame, origin('signature-title'))],
  };
}

function fieldOf(party: SignatureParty, x: number, origin: Origin): FieldMark | null {
  const { side } = party;
  if (side === null) return null;
  return { kind: 'field', side, description: signatureDescription(party), x: x + inset, y: 0, width: columnWidth - 2 * inset, height: 0, origin };
}

/** The columns in order, each from top to bottom; baselines counted from the first line of the grid. */
function columnMarks({ heading, place, field, foot, x }: Column, heads: number, ruleAt: number): readonly Mark[] {
  const placeAt = (place === null ? heads - 1 : heads + 1) * grid;
  const room = { y: placeAt + belowPlace, height: ruleAt - gridBaseline - inset - placeAt - belowPlace };
  const rule: RuleMark = { kind: 'rule', x, y: ruleAt - gridBaseline, width: columnWidth, thickness: ruleThickness };
  const down = (lines: readonly (readonly Mark[])[], from: number): readonly Mark[] =>
    lines.flatMap((marks, index) => marks.map((mark) => moved(mark, 0, from + index * grid)));
  return [...down(heading, 0), ...(place === null ? [] : [moved(place, 0, placeAt)]), ...(field === null ? [] : [{ ...field, ...room }]), rule, ...down(foot, ruleAt)];
}
