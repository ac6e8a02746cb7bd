import { describe, expect, it } from 'vitest';
import { blocksOfArticle, clause, numberingOf, point, resolved, type Article } from '#shared/documents/numbering';
import { reference, wording, type ArticleId, type ClauseId } from '#shared/documents/wording';
import { linesOf } from '#test/support/document-text';

const article = (id: ArticleId, clauses: Article['clauses']): Article => ({ id, name: id, opening: [], clauses });
const articles = [
  article('parties', []),
  article('purpose', [clause('purpose.a', wording`První.`), clause('purpose.b', wording`Druhý:`, [point(wording`x;`), point(wording`y.`, 'purpose.y')])]),
  article('term', [clause('term.a', wording`Podle ${reference('purpose.y')} a ${reference('term.b')}, ${reference('purpose.a', 'purpose.b')}.`), clause('term.b', wording`Viz ${reference('parties')}.`)]),
];
const numbering = numberingOf(articles);
const text = (...targets: readonly (ArticleId | ClauseId)[]) => resolved([reference(...targets)], numbering, null)[0]?.text;

describe('numbering', () => {
  it('numbers articles, clauses and points, and words the references between them', () => {
    expect(articles.slice(1).flatMap((each) => blocksOfArticle(each, numbering)).flatMap(linesOf)).toEqual([
      'Čl.\u00a0II purpose',
      '1. První.',
      '2. Druhý:',
      'a) x;',
      'b) y.',
      'Čl.\u00a0III term',
      '1. Podle čl. II odst. 2 písm. b) a odst. 2 tohoto článku, čl. II odst. 1 a 2.',
      '2. Viz čl. I.',
    ]);
  });

  it('names the agreement in references from an annex', () => {
    expect([text('term'), text('purpose.b')]).toEqual(['čl. III Smlouvy', 'čl. II odst. 2 Smlouvy']);
  });

  it('refuses a reference to a clause that is not there', () => {
    expect(() => text('closing.none')).toThrow('closing.none');
  });

  it('refuses one reference into two articles', () => {
    expect(() => text('purpose.a', 'term.a')).toThrow('one article');
  });
});
