import type { Block, BlockKind, SignatureParty, Text, TextChange } from '#shared/documents/block';
import { compareDetails, compareLine, compareLines } from './compare-lines';
import { compareItems } from './compare-list';
import { compareTables } from './compare-table';
import { idsOf, linesOf } from './lines';
import { markedBlock } from './mark-block';
import type { Notes } from './notes';
import { paired } from './pair';
import { blockName, inside, type Place } from './place';
import { unit, type Unit } from './unit';

/** Where blocks stand, and whether that is an article with a number. */
export type BlockPlace = { readonly place: Place; readonly inArticle: boolean };

/** The blocks of one section then and now as those of the redline. */
export function compareBlocks(then: readonly Block[], now: readonly Block[], at: BlockPlace, notes: Notes): readonly Block[] {
  return paired(then, now, unitOfBlock).map((pair) => {
    if (pair.kind === 'alone') return wholeBlock(pair.value, pair.change, at, notes);
    return compareBlock(pair.then, pair.now, { ...at, place: inside(at.place, blockName(pair.then), blockName(pair.now)) }, notes);
  });
}

/** Of a list each clause is noted by itself. */
function wholeBlock(block: Block, change: TextChange, at: BlockPlace, notes: Notes): Block {
  if (block.kind === 'list') return { ...block, items: change === 'inserted' ? compareItems([], block.items, at, notes) : compareItems(block.items, [], at, notes) };
  return markedBlock(block, change, notes.whole(block.kind === 'paragraph' ? block.id : null, inside(at.place, blockName(block)), linesOf(block), change));
}

type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;
type Comparer<K extends BlockKind> = (then: BlockOf<K>, now: BlockOf<K>, at: BlockPlace, notes: Notes) => Block;

const comparers: { readonly [K in BlockKind]: Comparer<K> } = {
  title: (then, now, { place }, notes) => ({ ...now, text: compareLine(then.text, now.text, place, notes), details: compareLines(then.details, now.details, place, notes) }),
  heading: (then, now, { place }, notes) => ({ ...now, text: compareLine(then.text, now.text, place, notes, now.id ?? then.id) }),
  paragraph: (then, now, { place }, notes) => ({ ...now, text: compareLine(then.text, now.text, place, notes, now.id ?? then.id) }),
  list: (then, now, at, notes) => ({ ...now, items: compareItems(then.items, now.items, at, notes) }),
  party: (then, now, { place }, notes) => ({
    ...now,
    name: compareLine(then.name, now.name, place, notes),
    details: compareDetails(then.details, now.details, place, notes),
    closing: compareLine(then.closing, now.closing, place, notes),
  }),
  table: (then, now, { place }, notes) => compareTables(then, now, place, notes),
  'clause-box': (then, now, { place }, notes) => ({ ...now, heading: compareLine(then.heading, now.heading, place, notes), paragraphs: compareLines(then.paragraphs, now.paragraphs, place, notes) }),
  letterhead: (then, now, { place }, notes) => ({
    ...now,
    sender: compareLines(then.sender, now.sender, place, notes),
    references: compareDetails(then.references, now.references, place, notes),
    addressee: compareLines(then.addressee, now.addressee, place, notes),
  }),
  // Nobody pays by a comparison, so it has no code.
  'payment-code': (then, now, { place }, notes) => ({ ...now, details: compareDetails(then.details, now.details, place, notes), code: null }),
  signatures: (then, now, { place }, notes) => ({ ...now, parties: now.parties.map((party, index) => compareParty(then.parties[index], party, (one, other) => compareLine(one, other, place, notes))) }),
};

function compareBlock(then: Block, now: Block, at: BlockPlace, notes: Notes): Block {
  // Only blocks of one kind are paired: their kind is part of their shape.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return (comparers[now.kind] as Comparer<BlockKind>)(then, now, at, notes);
}

/** Nobody signs a comparison, so it has no field for a signature. */
function compareParty(then: SignatureParty | undefined, { heading, name, title }: SignatureParty, compare: (one: Text, other: Text) => Text): SignatureParty {
  return { side: null, heading, name: compare(then?.name ?? [], name), title: compare(then?.title ?? [], title) };
}

function unitOfBlock(block: Block): Unit {
  return unit(shapeOf(block), block.kind === 'paragraph' ? block.id : null, [...linesOf(block), ...idsOf(block)]);
}

/** What of a block is no text, and so cannot be shown as changed, is part of its shape: such blocks are dropped and added. */
function shapeOf(block: Block): string {
  if (block.kind === 'table') return ['table', ...block.columns.map(({ title }) => title)].join('|');
  if (block.kind === 'signatures') return ['signatures', ...block.parties.map(({ heading }) => heading)].join('|');
  return block.kind;
}
