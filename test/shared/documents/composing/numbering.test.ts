import { describe, expect, it } from 'vitest';
import { letter, roman } from '#shared/documents/composing/numbering';
import { article, clause, clauseOf, component, is, list, paragraph, phrase, point, refer, shipped, variant } from '#shared/templates/write';
import { composed, linesFrom } from './a-template';

const grantOnly = is('legal-basis', 'grant');

describe('numbering', () => {
  it('numbers articles, clauses and points, and words the references between them', () => {
    const parts = [
      article('parties', 'Strany', paragraph('parties.text', 'Text.')),
      article('purpose', 'Účel', clause('purpose.a', 'První.'), clause('purpose.b', 'Druhý:', [point('purpose.x', 'x;'), point('purpose.y', 'y.')])),
      article(
        'term',
        'Trvání',
        clause('term.a', phrase`Podle ${refer('purpose.y')} a ${refer('term.b')}, ${refer('purpose.a', 'purpose.b')}.`),
        clause('term.b', phrase`Viz ${refer('parties')} a zbytek ${refer('term')}.`),
      ),
    ];
    expect(linesFrom(parts).slice(2)).toEqual([
      'Čl. II Účel',
      '1. První.',
      '2. Druhý:',
      'a) x;',
      'b) y.',
      'Čl. III Trvání',
      '1. Podle čl. II odst. 2 písm. b) a odst. 2 tohoto článku, čl. II odst. 1 a 2.',
      '2. Viz čl. I a zbytek tohoto článku.',
    ]);
  });

  it('passes over what is not shown', () => {
    const parts = [
      article('a', 'A', clauseOf('a.only', variant(grantOnly, 'Jen dotace.'))),
      article(
        'b',
        'B',
        clauseOf('b.grant', variant(grantOnly, 'Jen dotace.')),
        clause('b.points', 'Body:', [point('b.x', 'x;', grantOnly), point('b.y', 'y.')]),
        clause('b.last', phrase`Podle ${refer('b.y')}.`),
      ),
    ];
    expect(linesFrom(parts)).toEqual(['Čl. I B', '1. Body:', 'a) y.', '2. Podle odst. 1 písm. a) tohoto článku.']);
    expect(linesFrom(parts, { legalBasis: 'grant' }).at(-1)).toBe('3. Podle odst. 2 písm. b) tohoto článku.');
  });

  it('goes on behind what stands between two clauses', () => {
    const parts = [article('a', 'A', clause('a.1', 'První.'), paragraph('a.text', 'Mezi.'), clause('a.2', 'Druhý.'))];
    expect(linesFrom(parts)).toEqual(['Čl. I A', '1. První.', 'Mezi.', '2. Druhý.']);
  });

  it('does not begin a list anew where nothing stands between two clauses', () => {
    const parts = [article('a', 'A', clause('a.1', 'První.'), component('a.nothing', 'no-such-component'), clause('a.2', 'Druhý.'))];
    expect(linesFrom(parts)).toEqual(['Čl. I A', '1. První.', '2. Druhý.']);
  });

  it('counts the clauses of a list outside articles on their own', () => {
    const parts = [article('a', 'A', clause('a.1', phrase`Viz ${refer('l.2')}.`)), list('l', [clause('l.1', 'Bere na vědomí.'), clause('l.2', 'Schvaluje.')])];
    expect(linesFrom(parts)).toEqual(['Čl. I A', '1. Viz odst. 2.', '1. Bere na vědomí.', '2. Schvaluje.']);
  });

  it('names each article of a reference into several', () => {
    const parts = [article('a', 'A', clause('a.1', 'X.'), clause('a.2', 'Y.')), article('b', 'B', clause('b.1', phrase`Viz ${refer('a.1', 'b.1', 'a.2')}.`))];
    expect(linesFrom(parts).at(-1)).toBe('1. Viz čl. I odst. 1 a 2 a odst. 1 tohoto článku.');
  });

  it('names clauses and points of one article in the order in which they stand, each once', () => {
    const duties = article('a', 'A', clause('a.1', 'První:', [point('a.x', 'x;'), point('a.y', 'y;'), point('a.z', 'z.')]), clause('a.2', 'Druhý:', [point('a.u', 'u;'), point('a.v', 'v.')]), clause('a.3', 'Třetí.'));
    const words = (...to: readonly string[]): string | undefined => linesFrom([duties, article('b', 'B', clause('b.1', phrase`Viz ${refer(...to)}.`))]).at(-1);
    expect([words('a.3', 'a.2'), words('a.y', 'a.x'), words('a.v', 'a.x'), words('a.x', 'a.3', 'a.z'), words('a.2', 'a.v'), words('a.3', 'a.3')]).toEqual([
      '1. Viz čl. I odst. 2 a 3.',
      '1. Viz čl. I odst. 1 písm. a) a b).',
      '1. Viz čl. I odst. 1 písm. a) a odst. 2 písm. b).',
      '1. Viz čl. I odst. 1 písm. a) a c) a odst. 3.',
      '1. Viz čl. I odst. 2.',
      '1. Viz čl. I odst. 3.',
    ]);
  });

  it('marks a reference to what is not there as a gap', () => {
    expect(linesFrom([article('a', 'A', clause('a.1', phrase`Viz ${refer('a.none')}.`))]).at(-1)).toMatch(/^1\. Viz ……… \[doplňte: ustanovení/u);
  });

  it.each([
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [100, 'C'],
  ])('writes %i as %s', (number, expected) => {
    expect(roman(number)).toBe(expected);
  });

  it.each([
    [0, 'a'],
    [25, 'z'],
    [26, 'aa'],
    [52, 'ba'],
  ])('gives the point at %i the letter %s', (index, expected) => {
    expect(letter(index)).toBe(expected);
  });
});

describe('an annex', () => {
  it('names the agreement where it refers to it', () => {
    const blocks = composed(shipped('annex-1', 1, [paragraph('p', phrase`Podle ${refer('contribution')} a ${refer('management.contact-change')}.`)]));
    expect(blocks).toMatchObject([{ kind: 'paragraph', text: [{ text: 'Podle ' }, { text: 'čl. VI Smlouvy' }, { text: ' a ' }, { text: 'čl. VII odst. 2 Smlouvy' }, { text: '.' }] }]);
  });
});
