import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextIndex } from '#adapters/search/text-index';
import { wordsOf } from '#shared/domain/search/words';

const indexOf = (documents: Readonly<Record<string, string>>) => {
  const index = createTextIndex();
  for (const [id, text] of Object.entries(documents)) index.put(id, [{ text, weight: 1 }]);
  return index;
};

describe('a text index', () => {
  it('finds words by their beginnings', () => {
    expect(indexOf({ one: 'spolupráce', other: 'správa', third: 'doprava' }).find('SPR', 10)).toEqual({ ids: ['other'], total: 1 });
  });

  it('puts a whole word before one that only begins so', () => {
    expect(indexOf({ one: 'krajský', other: 'kraj' }).find('kraj', 10).ids).toEqual(['other', 'one']);
  });

  it('puts a heavier text before a lighter one', () => {
    const index = createTextIndex();
    index.put('one', [{ text: 'kraj', weight: 1 }]);
    index.put('other', [{ text: 'kraj', weight: 1 }, { text: 'kraj', weight: 8 }]);

    expect(index.find('kraj', 10).ids).toEqual(['other', 'one']);
  });

  it('counts all and answers with as many as asked for', () => {
    expect(indexOf({ a: 'kraj', b: 'kraj', c: 'kraj' }).find('kraj', 2)).toEqual({ ids: ['a', 'b'], total: 3 });
  });

  it('finds nothing for a query without words', () => {
    expect(indexOf({ a: 'kraj' }).find('…', 10)).toEqual({ ids: [], total: 0 });
  });

  it('finds what a slow look at all documents finds, through any changes', () => {
    const word = fc.constantFrom('kraj', 'krajský', 'Kraje', 'správa', 'spr', 'žák', 'žáci', 'zák', '2024', '20');
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const change = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(text));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.array(word, { minLength: 1, maxLength: 2 }), (changes, typed) => {
        const index = createTextIndex();
        const present = new Map<string, string>();
        for (const [id, said] of changes) {
          if (said === null) index.remove(id);
          else index.put(id, [{ text: said, weight: 1 }]);
          if (said === null) present.delete(id);
          else present.set(id, said);
        }
        const query = typed.join(' ');
        const slowly = [...present].filter(([, said]) => wordsOf(query).every((each) => wordsOf(said).some((own) => own.startsWith(each)))).map(([id]) => id);
        return JSON.stringify(index.find(query, 10).ids.toSorted()) === JSON.stringify(slowly.toSorted());
      }),
    );
  });
});
