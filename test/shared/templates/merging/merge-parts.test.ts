import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedParts } from '#shared/templates/merging/merge-parts';
import { partConflicts, type Side } from '#shared/templates/merging/part-conflicts';
import type { PartId } from '#shared/templates/condition';
import type { ArticleChild, Part, Template } from '#shared/templates/template';
import { isWorded, partsIn } from '#shared/templates/tree';
import { article, clause, shipped } from '#shared/templates/write';
import { excerptOf } from '#text/templates/part-gist';
import { edited, wishes } from '../arbitrary-edits';
import { aTemplate } from '../sample-template';

const template = (...parts: readonly Part[]): Template => shipped('agreement', 1, parts);
const purpose = (...clauses: readonly ArticleChild[]) => article('purpose', 'Předmět', ...clauses);
const closing = (...clauses: readonly ArticleChild[]) => article('closing', 'Závěr', ...clauses);
const [a, b, c] = [clause('a', 'a'), clause('b', 'b'), clause('c', 'c')];

const told = (base: Template, stored: Template, mine: Template) => partConflicts({ base, stored, mine }).map(({ part, changedBy, moved }) => [part, changedBy, ...(moved ? ['moved'] : [])]);

/** Both versions joined; what is not named is decided as proposed. */
function joined(base: Template, stored: Template, mine: Template, decided: Readonly<Record<PartId, Side>> = {}): Template {
  const proposed = new Map(partConflicts({ base, stored, mine }).map(({ part, changedBy }) => [part, changedBy]));
  return mergedParts({ stored, mine }, (part) => decided[part] ?? proposed.get(part) ?? null);
}

const outline = (wording: Template) => partsIn(wording).map(({ part, within }) => `${within === null ? '' : `${within.id} / `}${part.id}${isWorded(part) ? `: ${excerptOf(part.variants[0]?.text ?? [])}` : ''}`);

describe('two versions of a template', () => {
  test('differ clause by clause, and each is told by whom it was changed', () => {
    const base = template(purpose(a, b, c));
    const stored = template(purpose(clause('a', 'jejich'), b, clause('c', 'jejich')));
    const mine = template(purpose(a, clause('b', 'moje'), clause('c', 'moje')));
    expect(told(base, stored, mine)).toEqual([['a', 'stored'], ['b', 'mine'], ['c', null]]);
  });

  test('are joined with what each of them changed, added and dropped', () => {
    const base = template(purpose(a, b), closing(c));
    const stored = template(purpose(clause('a', 'jejich'), clause('new', 'nový'), b));
    const mine = template(purpose(a), closing(c, clause('own', 'můj')));
    expect([told(base, stored, mine), outline(joined(base, stored, mine, { closing: 'mine' }))]).toEqual([
      [['a', 'stored'], ['closing', null], ['new', 'stored'], ['b', 'mine']],
      ['purpose', 'purpose / a: jejich', 'purpose / new: nový', 'closing', 'closing / c: c', 'closing / own: můj'],
    ]);
  });

  test('are joined with what one of them put elsewhere', () => {
    const base = template(purpose(a, b), closing(c));
    const stored = template(purpose(b), closing(c, a));
    const mine = template(purpose(a, clause('b', 'moje')), closing(c));
    expect([told(base, stored, mine), outline(joined(base, stored, mine))]).toEqual([
      [['a', 'stored', 'moved'], ['b', 'mine']],
      ['purpose', 'purpose / b: moje', 'closing', 'closing / c: c', 'closing / a: a'],
    ]);
  });

  test('ask about an article one of them dropped while the other wrote in it', () => {
    const base = template(purpose(a), closing(c));
    const stored = template(purpose(a));
    const mine = template(purpose(a), closing(clause('c', 'moje')));
    expect([told(base, stored, mine), outline(joined(base, stored, mine, { closing: 'mine' })), outline(joined(base, stored, mine, { closing: 'stored' }))]).toEqual([
      [['closing', null]],
      ['purpose', 'purpose / a: a', 'closing', 'closing / c: moje'],
      ['purpose', 'purpose / a: a'],
    ]);
  });

  test('keep a clause whose new article was not chosen where it stood', () => {
    const base = template(purpose(a, b));
    const stored = template(purpose(b), article('other', 'Jinde', clause('a', 'jejich')));
    expect(outline(joined(base, stored, base, { other: 'mine', a: 'stored' }))).toEqual(['purpose', 'purpose / a: jejich', 'purpose / b: b']);
  });
});

describe('any two versions of a template', () => {
  const three = fc.record({ base: wishes, stored: wishes, mine: wishes }).map(({ base: first, stored, mine }) => {
    const base = edited(aTemplate, first.slice(0, 10));
    return { base, stored: edited(base, stored.slice(0, 12)), mine: edited(base, mine.slice(0, 12)) };
  });

  test('chosen everywhere give that version', () => {
    fc.assert(fc.property(three, fc.constantFrom<Side>('stored', 'mine'), ({ base, stored, mine }, side) => {
      const asked = new Set(partConflicts({ base, stored, mine }).map(({ part }) => part));
      const merged = mergedParts({ stored, mine }, (part) => (asked.has(part) ? side : null));
      expect(merged.parts).toEqual({ stored, mine }[side].parts);
    }), { numRuns: 150 });
  });

  test('however they are joined, have every id once, and all that stands outside of articles in both', () => {
    fc.assert(fc.property(three, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), ({ base, stored, mine }, sides) => {
      const decided = new Map(partConflicts({ base, stored, mine }).map(({ part }, index): [PartId, Side] => [part, sides[index % sides.length] === true ? 'stored' : 'mine']));
      const merged = mergedParts({ stored, mine }, (part) => decided.get(part) ?? null);
      const ids = partsIn(merged).map(({ part }) => part.id);
      const outside = (wording: Template) => wording.parts.map((part) => part.id);
      expect([new Set(ids).size, outside(mine).filter((id) => outside(stored).includes(id) && !ids.includes(id))]).toEqual([ids.length, []]);
    }), { numRuns: 150 });
  });
});
