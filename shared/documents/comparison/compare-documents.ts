import type { DocumentContent, DocumentPart, TextChange } from '#shared/documents/block';
import { compareSections, sectionsOf, unitOfSection, wholeSection } from './compare-sections';
import { linesOf } from './lines';
import { markedBlock } from './mark-block';
import { startNotes, type Notes } from './notes';
import { paired } from './pair';
import { inside, nowhere, partName } from './place';
import { unit, type Unit } from './unit';
import type { Changes } from './wording-change';

/** Two wordings of a document in one: its parts with what was put in and taken out, and the changes as a list. */
export type Comparison = Changes & { readonly parts: readonly DocumentPart[] };

/**
 * Compares two wordings word by word. What has an id is found again by it, all else by its words. Another number alone is no
 * change; it is noted apart.
 */
export function compareDocuments(then: DocumentContent, now: DocumentContent): Comparison {
  const { notes, changes } = startNotes();
  const parts = paired(partsOf(then), partsOf(now), unitOfPart).map((pair) => (pair.kind === 'alone' ? wholePart(pair.value, pair.change, notes) : compareParts(pair.then, pair.now, notes)));
  return { parts, ...changes() };
}

/** A part with its name: „příloha č. 1“. */
type NamedPart = DocumentPart & { readonly name: string };

const partsOf = ({ parts }: DocumentContent): readonly NamedPart[] => parts.map((part, index) => ({ ...part, name: partName(part.blocks, index) }));

/** A part is found again by what it is, one without a template or an id by its name, the first one of a document always. */
const unitOfPart = ({ name, template, annex, blocks }: NamedPart): Unit => unit('part', name === '' ? 'first' : (template ?? annex ?? name), blocks.flatMap(linesOf));

function wholePart({ name, ...part }: NamedPart, change: TextChange, notes: Notes): DocumentPart {
  const mark = notes.whole(null, inside(nowhere, name), part.blocks.flatMap(linesOf), change);
  return { ...part, blocks: part.blocks.map((block) => markedBlock(block, change, mark)) };
}

function compareParts(then: NamedPart, { name, ...now }: NamedPart, notes: Notes): DocumentPart {
  const place = inside(nowhere, then.name, name);
  const sections = paired(sectionsOf(then.blocks), sectionsOf(now.blocks), unitOfSection);
  return { ...now, blocks: sections.flatMap((pair) => (pair.kind === 'alone' ? wholeSection(pair.value, pair.change, place, notes) : compareSections(pair.then, pair.now, place, notes))) };
}
