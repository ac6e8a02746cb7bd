import type { ListItem } from '#shared/documents/block';
import type { BlockStructure } from './block-structure';
import { branch, type StructureElement } from './element';

/** A list; the list below an item is part of the item's body. */
export function listElement(structure: BlockStructure, items: readonly ListItem[], path: readonly number[] = []): StructureElement {
  const elements = items.map(({ children }, index) => itemElement(structure, children, [...path, index]));
  return branch('L', elements, `/A<</O/List/ListNumbering/${numberingOf(items[0]?.label ?? '')}>>`);
}

function itemElement(structure: BlockStructure, children: readonly ListItem[], path: readonly number[]): StructureElement {
  const label = structure.leaf('Lbl', [['label', ...path]]);
  const below = children.length === 0 ? [] : [listElement(structure, children, path)];
  return branch('LI', [label, structure.leaf('LBody', [['body', ...path]], { children: below })]);
}

/** The system a list is numbered by, told from its first label (ISO 32000-1, 14.8.5.5). */
function numberingOf(label: string): string {
  return numberings.find(([pattern]) => pattern.test(label))?.[1] ?? 'None';
}

const numberings: readonly (readonly [RegExp, string])[] = [
  [/^\d/u, 'Decimal'],
  [/^i[).]/u, 'LowerRoman'],
  [/^I[).]/u, 'UpperRoman'],
  [/^[a-z]/u, 'LowerAlpha'],
  [/^[A-Z]/u, 'UpperAlpha'],
];
