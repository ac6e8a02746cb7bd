import { describe, expect, it } from 'vitest';
import { always, type Condition } from '#shared/templates/condition';
import { article, clause, clauseOf, component, heading, is, isShown, paragraph, paragraphOf, point, variant } from '#shared/templates/write';
import { linesFrom } from './a-template';

const hidden = (part: string): Condition => [{ kind: 'part', part, shown: false }];
const grant = is('legal-basis', 'grant');

describe('a part', () => {
  it('is worded by the first variant that holds', () => {
    const parts = [paragraphOf('p', 'left', variant(grant, 'Dotace.'), variant(always, 'Jinak.'), variant(always, 'Nikdy.'))];
    expect([linesFrom(parts), linesFrom(parts, { legalBasis: 'grant' })]).toEqual([['Jinak.'], ['Dotace.']]);
  });

  it('is left out where no variant holds', () => {
    expect(linesFrom([paragraphOf('p', 'left', variant(grant, 'Dotace.'))])).toEqual([]);
  });

  it('asks whether another is shown, before or behind it', () => {
    const parts = [heading('h', 'Nadpis', isShown('p')), paragraphOf('p', 'left', variant(grant, 'Dotace.')), paragraphOf('q', 'left', variant(hidden('p'), 'Bez dotace.'))];
    expect([linesFrom(parts), linesFrom(parts, { legalBasis: 'grant' })]).toEqual([['Bez dotace.'], ['Nadpis', 'Dotace.']]);
  });

  it('asks for a point as for any other part', () => {
    const parts = [article('a', 'A', clause('a.1', 'Body:', [point('a.x', 'x;', grant), point('a.y', 'y.')])), paragraphOf('p', 'left', variant(isShown('a.x'), 'Je x.'), variant(isShown('a.y'), 'Je y.'))];
    expect(linesFrom(parts).at(-1)).toBe('Je y.');
  });

  it('needs all tests of its condition', () => {
    const both = [...grant, ...is('publisher', 'coordinator')];
    expect(linesFrom([paragraph('q', 'Vždy.'), paragraphOf('p', 'left', variant(both, 'Obojí.'))], { legalBasis: 'grant', publisher: 'region' })).toEqual(['Vždy.']);
  });

  it('within an article that is not shown is not shown to others either', () => {
    const parts = [{ ...article('a', 'A', clause('a.1', 'Odstavec.')), when: grant }, paragraphOf('p', 'left', variant(hidden('a.1'), 'Chybí.'))];
    expect(linesFrom(parts)).toEqual(['Chybí.']);
  });

  it('which asks for itself in a circle is left out and stops nothing', () => {
    const parts = [paragraphOf('p', 'left', variant(isShown('q'), 'P.')), paragraphOf('q', 'left', variant(isShown('p'), 'Q.')), paragraph('r', 'R.')];
    expect(linesFrom(parts)).toEqual(['R.']);
  });

  it('under a condition nobody can answer is left out', () => {
    expect(linesFrom([paragraphOf('p', 'left', variant(is('no-such-criterion', 'yes'), 'P.'))])).toEqual([]);
  });
});

describe('an article', () => {
  it('with nothing to show is left out and takes no number', () => {
    const parts = [article('a', 'A', clauseOf('a.1', variant(grant, 'Dotace.'))), article('b', 'B', component('b.signatures', 'signatures', grant)), article('c', 'C', clause('c.1', 'Odstavec.'))];
    expect(linesFrom(parts)).toEqual(['Čl. I C', '1. Odstavec.']);
  });
});
