import type { Block, TextChange } from '#shared/documents/block';
import { compareBlocks } from './compare-blocks';
import { compareLine } from './compare-lines';
import { plain } from './compare-texts';
import { idsOf, linesOf } from './lines';
import { markedBlock } from './mark-block';
import type { Notes } from './notes';
import { headingName, inside, type Place } from './place';
import { unit, type Unit } from './unit';

type Heading = Extract<Block, { kind: 'heading' }>;

/** A heading and what stands below it, up to the next one; null before the first heading. */
export type Section = { readonly heading: Heading | null; readonly blocks: readonly Block[] };

export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { heading: Heading | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** What stands before the first heading is found again always. */
export function unitOfSection({ heading, blocks }: Section): Unit {
  if (heading === null) return unit('opening', 'opening', []);
  return unit('section', heading.id, [plain(heading.text), ...blocks.flatMap((block) => [...linesOf(block), ...idsOf(block)])]);
}

export function wholeSection({ heading, blocks }: Section, change: TextChange, place: Place, notes: Notes): readonly Block[] {
  const all = heading === null ? blocks : [heading, ...blocks];
  const mark = notes.whole(heading?.id, inside(place, nameOf(heading)), all.flatMap(linesOf), change);
  return all.map((block) => markedBlock(block, change, mark));
}

export function compareSections(then: Section, now: Section, place: Place, notes: Notes): readonly Block[] {
  const at = inside(place, nameOf(then.heading), nameOf(now.heading));
  const inArticle = typeof now.heading?.number === 'string';
  return [...compareHeadings(then.heading, now.heading, at, notes), ...compareBlocks(then.blocks, now.blocks, { place: at, inArticle }, notes)];
}

function compareHeadings(then: Heading | null, now: Heading | null, place: Place, notes: Notes): readonly Block[] {
  if (then === null || now === null) return [];
  if (then.number !== null && now.number !== null) notes.numbers(then.number, now.number, place);
  return [{ ...now, text: compareLine(then.text, now.text, place, notes, now.id ?? then.id) }];
}

const nameOf = (heading: Heading | null): string => (heading === null ? '' : headingName(heading));
