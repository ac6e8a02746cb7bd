import { nameOf, type ContentRole, type Origin } from '#typesetting/pages/marks';
import { composed } from '#typesetting/text/composed';
import { branch, type StructureElement, type StructureType } from './element';
import type { HeadingRank, headingLevels } from './heading-levels';

/** Texts of one block: their role, and their path in the block. */
export type Place = readonly [role: ContentRole, ...path: readonly number[]];

/** What the elements of one block are made with. */
export type BlockStructure = {
  /** An element whose content is painted from these places. */
  readonly leaf: (type: StructureType, places: readonly Place[], more?: Partial<Pick<StructureElement, 'entries' | 'children'>>) => StructureElement;
  readonly heading: (rank: HeadingRank, places: readonly Place[], text: string) => StructureElement;
};

/** A heading with its text on one line. */
export type Heading = { readonly element: StructureElement; readonly level: number; readonly text: string };

/** What is gathered while the elements are made: whose content is what, and the headings in reading order. */
export type Register = { readonly owners: Map<string, StructureElement>; readonly headings: Heading[] };

export function blockStructure(block: Origin['block'], { owners, headings }: Register, typeOf: ReturnType<typeof headingLevels>): BlockStructure {
  const leaf: BlockStructure['leaf'] = (type, places, { entries, children = [] } = {}) => {
    const element = branch(type, children, entries);
    for (const [role, ...path] of places) owners.set(nameOf({ block, role, path }), element);
    return element;
  };
  const heading: BlockStructure['heading'] = (rank, places, text) => {
    const type = typeOf(rank);
    const element = leaf(type, places);
    headings.push({ element, level: Number(type.slice(1)), text: composed(text) });
    return element;
  };
  return { leaf, heading };
}
