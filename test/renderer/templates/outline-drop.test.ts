import { describe, expect, test } from 'vitest';
import { factsOf } from '#shared/documents/facts';
import { sampleCase } from '#shared/documents/sample-case';
import { seededParties } from '#shared/domain/seeded-parties';
import { article, clause, component, heading, list, shipped } from '#shared/templates/write';
import { dropOf } from '../../../renderer/features/templates/outline-drop';
import { outlineOf } from '../../../renderer/features/templates/outline-entries';
import { templateWords } from '../../../renderer/features/templates/template-words';

const template = shipped('agreement', 1, [article('one', 'První', clause('one.a', 'a'), clause('one.b', 'b'), clause('one.c', 'c')), article('two', 'Druhý', clause('two.a', 'a')), list('points', [clause('points.a', 'a')]), heading('head', 'Nadpis'), component('table', 'payment-calendar')]);
const entries = outlineOf(template, templateWords(template, factsOf(sampleCase('agreement', null, { parties: seededParties, templates: [] }))), new Set());
const placeOf = (dragged: string, over: string, edge: 'above' | 'below') => {
  const entry = entries.find(({ id }) => id === over);
  const drop = entry === undefined ? null : dropOf(template, dragged, entry, edge);
  return drop === null ? null : [drop.within, drop.after];
};

describe('a part let go over a line', () => {
  test('comes after it or before it, whichever half it is over', () => {
    expect([placeOf('one.a', 'one.c', 'below'), placeOf('one.a', 'one.c', 'above'), placeOf('one.c', 'one.a', 'above')]).toEqual([['one', 'one.c'], ['one', 'one.b'], ['one', null]]);
  });

  test('does not count itself among those before it', () => {
    expect(placeOf('one.b', 'one.c', 'above')).toEqual(['one', 'one.a']);
  });

  test('comes first in an article whose lower half it is over', () => {
    expect(placeOf('one.a', 'two', 'below')).toEqual(['two', null]);
  });

  test('stays where it is over itself, and an article never enters another', () => {
    expect([placeOf('one.a', 'one.a', 'below'), placeOf('two', 'one.a', 'below'), placeOf('two', 'one', 'above')]).toEqual([null, null, [null, null]]);
  });

  test('comes after an article or a list it cannot stand in, and nowhere among their clauses', () => {
    expect([placeOf('head', 'one', 'below'), placeOf('table', 'points', 'below'), placeOf('head', 'one.a', 'below'), placeOf('table', 'points.a', 'above')]).toEqual([[null, 'one'], [null, 'points'], null, null]);
  });

  test('is no clause outside of articles and lists', () => {
    expect([placeOf('one.a', 'head', 'below'), placeOf('one.a', 'two', 'above'), placeOf('one.a', 'points', 'below')]).toEqual([null, null, ['points', null]]);
  });
});
