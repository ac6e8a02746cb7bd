import type { Text } from '#shared/documents/block';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import type { Condition, PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { partsIn, type AnyPart } from '#shared/templates/tree';
import { partLines } from '#text/templates/part-lines';
import type { TemplateWords } from './template-words';

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
  const read = (part: AnyPart | undefined) => (part === undefined ? new Map<string, Text>() : partLines(part, { reference: words.phrases(null).reference, condition: conditionText }));
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

type Lines = ReadonlyMap<string, Text>;

function comparedLines(then: Lines, now: Lines): readonly Text[] {
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return keys.flatMap((key) => {
    const { text, changed } = compareTexts(then.get(key) ?? [], now.get(key) ?? []);
    return changed ? [text] : [];
  });
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
