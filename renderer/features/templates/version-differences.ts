import type { Text } from '#shared/documents/block';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import { listNamed } from '#shared/documents/wording/lists';
import { variableNamed } from '#shared/documents/wording/variables';
import type { Condition, PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Template, Variant } from '#shared/templates/template';
import { isWorded, partsIn, type AnyPart } from '#shared/templates/tree';
import { partText } from '#text/templates';
import { partChoiceText } from '#text/templates-adding';
import { gistOf, type TemplateWords } from './template-words';

export type PartDifference = {
  readonly part: PartId;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What the two versions say, in one: what was taken out and what was put in are marked. */
  readonly lines: readonly Text[];
};

/** What differs between two versions of a template, part by part: those of the later one in their order, then what is gone. */
export function differencesOf(then: Template, now: Template, words: Pick<TemplateWords, 'names' | 'phrases'>, conditionText: (when: Condition) => string): readonly PartDifference[] {
  const before = partsIn(then).map(({ part }) => part);
  const after = partsIn(now).map(({ part }) => part);
  const read = (part: AnyPart | undefined) => (part === undefined ? new Map<string, Text>() : linesOf(part, words, conditionText));
  const moved = movedIn(then, now);
  const present = after.flatMap((part): readonly PartDifference[] => {
    const earlier = before.find(({ id }) => id === part.id);
    const lines = comparedLines(read(earlier), read(part));
    if (earlier === undefined) return [{ part: part.id, kind: 'added', lines }];
    if (lines.length > 0) return [{ part: part.id, kind: 'changed', lines }];
    return moved.has(part.id) ? [{ part: part.id, kind: 'moved', lines: [] }] : [];
  });
  const gone = before.filter(({ id }) => !after.some((part) => part.id === id));
  return [...present, ...gone.map((part): PartDifference => ({ part: part.id, kind: 'removed', lines: comparedLines(read(part), new Map()) }))];
}

type Line = readonly [name: string, text: Text];
type Lines = ReadonlyMap<string, Text>;

function comparedLines(then: Lines, now: Lines): readonly Text[] {
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return keys.flatMap((key) => {
    const { text, changed } = compareTexts(then.get(key) ?? [], now.get(key) ?? []);
    return changed ? [text] : [];
  });
}

/** What a part says, wording by wording and point by point, each after its condition. */
function linesOf(part: AnyPart, { phrases }: Pick<TemplateWords, 'phrases'>, conditionText: (when: Condition) => string): Lines {
  const line = (when: Condition, phrase: Phrase): Text => [...(when.length === 0 ? [] : [{ text: `(${conditionText(when)}) ` }]), ...textOf(phrase, phrases(null).reference, conditionText)];
  if (isWorded(part)) {
    const align: readonly Line[] = part.kind === 'paragraph' && part.align !== 'justify' ? [['align', [{ text: partChoiceText.aligns[part.align] }]]] : [];
    return new Map([...align, ...part.variants.flatMap((variant, index) => linesOfWording(variant, String(index), line))]);
  }
  switch (part.kind) {
    case 'title':
      return new Map([...[part.text, ...part.details].map((phrase, index): Line => [String(index), line([], phrase)]), ['numbers', part.numbers ? [{ text: partText.numbers }] : []]]);
    case 'heading':
      return new Map([['', line(part.when, part.text)]]);
    case 'article':
      return new Map([['', line(part.when, part.name)]]);
    case 'list':
      return new Map([['', line(part.when, [])]]);
    case 'component':
      return new Map([['', [...line(part.when, []), { text: gistOf(part) }]]]);
  }
}

function linesOfWording({ when, text, points, list }: Variant, name: string, line: (when: Condition, phrase: Phrase) => Text): readonly Line[] {
  const own = points.map((point): Line => [`${name} ${point.id}`, line(point.when, point.text)]);
  return [[name, line(when, text)], ...own, [`${name} list`, list === null ? [] : [{ text: partText.dataList(listNamed(list)?.label ?? list) }]]];
}

/** A phrase as it is read; chips stand in brackets by their names. */
function textOf(phrase: Phrase, reference: (to: readonly PartId[]) => string | null, conditionText: (when: Condition) => string): Text {
  return phrase.flatMap((piece) => {
    const when = piece.when.length === 0 ? [] : [{ text: `[${conditionText(piece.when)}: ` }];
    const end = piece.when.length === 0 ? [] : [{ text: ']' }];
    return [...when, { text: wordsOfPiece(piece, reference), ...(piece.kind === 'text' && piece.strong && { strong: true }) }, ...end];
  });
}

function wordsOfPiece(piece: Phrase[number], reference: (to: readonly PartId[]) => string | null): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'variable':
      return `[${variableNamed(piece.variable)?.label ?? piece.variable}]`;
    case 'reference':
      return reference(piece.to) ?? piece.to.join(', ');
  }
}

/** Parts that stand in another group, or after another of those that were there before. */
function movedIn(then: Template, now: Template): ReadonlySet<PartId> {
  const neighbours = (template: Template, other: Template) => {
    const known = new Set(partsIn(other).map(({ part }) => part.id));
    const kept = partsIn(template).filter(({ part }) => known.has(part.id));
    return new Map(kept.map(({ part, within }, index) => [part.id, `${within?.id ?? ''} ${kept.slice(0, index).findLast((each) => each.within?.id === within?.id)?.part.id ?? ''}`]));
  };
  const before = neighbours(then, now);
  return new Set([...neighbours(now, then)].filter(([id, place]) => before.get(id) !== place).map(([id]) => id));
}
