import type { Text } from '#shared/documents/block';
import { componentNamed } from '#shared/documents/components/components';
import { listNamed } from '#shared/documents/wording/lists';
import { variableNamed } from '#shared/documents/wording/variables';
import type { Condition, PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Variant } from '#shared/templates/template';
import { isWorded, type AnyPart } from '#shared/templates/tree';
import { partText } from './templates';
import { partChoiceText } from './templates-adding';

/** How conditions and references read. */
export type PartWords = { readonly condition: (when: Condition) => string; readonly reference: (to: readonly PartId[]) => string | null };

type Line = readonly [name: string, text: Text];

/** What a part of a template says by itself, wording by wording and point by point, each after its condition; chips stand in brackets by their names. */
export function partLines(part: AnyPart, words: PartWords): ReadonlyMap<string, Text> {
  return new Map(linesOf(part, (when, phrase) => [...(when.length === 0 ? [] : [{ text: `(${words.condition(when)}) ` }]), ...textOf(phrase, words)]));
}

function linesOf(part: AnyPart, line: (when: Condition, phrase: Phrase) => Text): readonly Line[] {
  if (isWorded(part)) {
    const align: readonly Line[] = part.kind === 'paragraph' && part.align !== 'justify' ? [['align', [{ text: partChoiceText.aligns[part.align] }]]] : [];
    return [...align, ...part.variants.flatMap((variant, index) => linesOfWording(variant, String(index), line))];
  }
  switch (part.kind) {
    case 'title':
      return [...[part.text, ...part.details].map((phrase, index): Line => [String(index), line([], phrase)]), ['numbers', part.numbers ? [{ text: partText.numbers }] : []]];
    case 'heading':
      return [['', line(part.when, part.text)]];
    case 'article':
      return [['', line(part.when, part.name)]];
    case 'list':
      return [['', line(part.when, [])]];
    case 'component':
      return [['', [...line(part.when, []), { text: componentNamed(part.component)?.label ?? partText.unknownComponent(part.component) }]]];
  }
}

function linesOfWording({ when, text, points, list }: Variant, name: string, line: (when: Condition, phrase: Phrase) => Text): readonly Line[] {
  const own = points.map((point): Line => [`${name} ${point.id}`, line(point.when, point.text)]);
  return [[name, line(when, text)], ...own, [`${name} list`, list === null ? [] : [{ text: partText.dataList(listNamed(list)?.label ?? list) }]]];
}

function textOf(phrase: Phrase, words: PartWords): Text {
  return phrase.flatMap((piece) => {
    const when = piece.when.length === 0 ? [] : [{ text: `[${words.condition(piece.when)}: ` }];
    const end = piece.when.length === 0 ? [] : [{ text: ']' }];
    return [...when, { text: wordsOfPiece(piece, words), ...(piece.kind === 'text' && piece.strong && { strong: true }) }, ...end];
  });
}

function wordsOfPiece(piece: Phrase[number], { reference }: PartWords): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'variable':
      return `[${variableNamed(piece.variable)?.label ?? piece.variable}]`;
    case 'reference':
      return reference(piece.to) ?? piece.to.join(', ');
  }
}
