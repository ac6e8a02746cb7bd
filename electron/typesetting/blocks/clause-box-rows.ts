import type { Block } from '#shared/documents/block';
import type { Row } from '#typesetting/pages/marks';
import { measure } from '#typesetting/pages/measures';
import { kept, row } from './rows';
import { setText, type Frame } from '#typesetting/text/set-text';
import type { BlockSetting } from '#typesetting/text/setting';
import { strongStyle, textStyle } from '#typesetting/text/style';

const frame: Frame = { x: 0, width: measure, align: 'justify' };

/** A clause that stands on its own, on one page: the doložka of § 23 of the Regions Act. */
export function clauseBoxRows(setting: BlockSetting, { heading, paragraphs }: Extract<Block, { kind: 'clause-box' }>): readonly Row[] {
  const { block } = setting;
  const headings = setText(setting, heading, strongStyle, { ...frame, align: 'left' }, { block, role: 'box-heading', path: [] });
  const texts = paragraphs.flatMap((text, index) => setText(setting, text, textStyle, frame, { block, role: 'box-paragraph', path: [index] }));
  return kept([...headings, ...texts].map((marks) => row(marks)));
}
