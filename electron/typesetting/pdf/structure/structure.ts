import type { DocumentContent } from '#shared/documents/block';
import { nameOf, type Origin } from '#typesetting/pages/marks';
import { composed } from '#typesetting/text/composed';
import { blockElements } from './block-elements';
import { blockStructure, type Heading, type Register } from './block-structure';
import { branch, type StructureElement } from './element';
import { headingLevels } from './heading-levels';

/** The logical structure of a document (ISO 32000-1, 14.7); what its elements hold on the pages is noted as these are painted. */
export type Structure = {
  readonly root: StructureElement;
  /** The element that the marks of an origin are content of. @throws Error when there is none: content would be lost to readers */
  readonly ownerOf: (origin: Origin) => StructureElement;
  /** In reading order. */
  readonly headings: readonly Heading[];
};

export function structureOf({ parts }: DocumentContent): Structure {
  const register: Register = { owners: new Map(), headings: [] };
  let count = 0;
  const children = parts.map(({ blocks, bookmark }) => {
    const typeOf = headingLevels();
    const first = register.headings.length;
    const part = branch('Part', blocks.flatMap((each) => blockElements(blockStructure(count++, register, typeOf), each)));
    const title = register.headings[first];
    if (bookmark !== undefined && title !== undefined) register.headings[first] = { ...title, level: 0, text: composed(bookmark) };
    return part;
  });
  return { root: branch('Document', children), ownerOf: (origin) => ownerIn(register, origin), headings: register.headings };
}

function ownerIn({ owners }: Register, origin: Origin): StructureElement {
  const owner = owners.get(nameOf(origin));
  if (owner === undefined) throw new Error(`No structure element holds ${nameOf(origin)}.`);
  return owner;
}
