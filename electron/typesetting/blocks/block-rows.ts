import type { Block, DocumentPart } from '#shared/documents/block';
import { clauseBoxRows } from './clause-box-rows';
import { letterheadRows } from './letterhead-rows';
import { listRows, paragraphRows } from './list-rows';
import type { Row } from '#typesetting/pages/marks';
import { grid, textHeight } from '#typesetting/pages/measures';
import { paymentCodeRows } from './payment-code-rows';
import { partyRows } from './party-rows';
import { spaced } from './rows';
import type { BlockSetting, Setting } from '#typesetting/text/setting';
import { signatureRows } from './signature-rows';
import { tableRows } from './table-rows';
import { aboveHeading, belowHeading, headingRows, titleRows } from './title-rows';

/**
 * The rows of one part, with the space between its blocks and with what must stay on one page tied together.
 * @param firstBlock number of the part's first block in the document
 */
export function partRows(setting: Setting, { blocks }: DocumentPart, firstBlock: number): readonly Row[] {
  const rows: Row[] = [];
  let ties = noTies;
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    const own = spaced(blockRows({ ...setting, block: firstBlock + index }, block), previous === undefined ? 0 : spaceBetween(previous, block));
    if (block.kind === 'signatures') tieLastTwo(rows);
    for (const each of own) {
      rows.push({ ...each, joins: each.joins || ties.must > 0, clings: Math.max(each.clings, ties.had > 0 ? afterHeadingLine : 0) });
      ties = { must: ties.must - each.height, had: ties.had - each.height };
    }
    ties = strongest(ties, tiesAfter(block, blocks[index + 1]));
  });
  return rows;
}

function blockRows(setting: BlockSetting, block: Block): readonly Row[] {
  switch (block.kind) {
    case 'title':
      return titleRows(setting, block);
    case 'heading':
      return headingRows(setting, block);
    case 'paragraph':
      return paragraphRows(setting, block.text, block.align);
    case 'list':
      return listRows(setting, block.items);
    case 'party':
      return partyRows(setting, block);
    case 'table':
      return tableRows(setting, block);
    case 'clause-box':
      return clauseBoxRows(setting, block);
    case 'letterhead':
      return letterheadRows(setting, block);
    case 'payment-code':
      return paymentCodeRows(setting, block);
    case 'signatures':
      return signatureRows(setting, block);
  }
}

/** Height of what must stay on the page with the end of a block, and of what had better, in points. */
type Ties = { readonly must: number; readonly had: number };

const noTies: Ties = { must: 0, had: 0 };

/** Points a page may be left short by, to take a heading with only two lines below it to the next one. */
const afterHeadingLine = textHeight / 5;

/** What follows a heading on its page: two lines, better three. */
const afterHeading: Ties = { must: 2 * grid, had: 3 * grid };

function tiesAfter(block: Block, next: Block | undefined): Ties {
  if (block.kind === 'heading' || block.kind === 'title') return afterHeading;
  return announces(block) && next?.kind !== 'heading' ? { must: grid, had: grid } : noTies;
}

const strongest = (some: Ties, more: Ties): Ties => ({ must: Math.max(some.must, more.must), had: Math.max(some.had, more.had) });

/** A sentence that ends with a colon announces what follows. */
function announces(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.at(-1)?.text.trimEnd().endsWith(':') === true;
}

/** The signatures take the last two lines of the clause before them along. */
function tieLastTwo(rows: Row[]): void {
  const last = rows.pop();
  if (last !== undefined) rows.push(rows.length > 0 ? { ...last, joins: true } : last);
}

/** Space between two blocks, in points. Blocks of text return to the grid whatever stands here. */
function spaceBetween(previous: Block, next: Block): number {
  if (previous.kind === 'heading') return belowHeading;
  if (next.kind === 'heading') return aboveHeading[next.level];
  if (previous.kind === 'letterhead' || next.kind === 'signatures') return 2 * grid;
  return runsOn(previous, next) ? 0 : grid;
}

/** Lists go on with lists and with what announces them; short lines set to the left follow each other like a list. */
function runsOn(previous: Block, next: Block): boolean {
  if (next.kind === 'list') return previous.kind === 'list' || announces(previous);
  return previous.kind === 'paragraph' && previous.align === 'left' && next.kind === 'paragraph' && next.align === 'left';
}
