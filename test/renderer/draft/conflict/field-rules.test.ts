import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldRules } from '#data/draft/conflict/field-rules';
import { leafFacts } from '#data/draft/conflict/leaf-facts';
import type { Side } from '#data/draft/conflict/versions';
import type { Snapshot } from '#data/draft/draft';

type Content = { readonly number: string | null; readonly notice: { readonly months: number | null; readonly yearly: boolean }; readonly activities: readonly (string | null)[] };

const names: Readonly<Record<string, string>> = { 'number': 'Číslo', 'notice.months': 'Doba', 'notice.yearly': 'Ke konci roku', 'activities': 'Aktivity' };
const nameOf = (path: string) => names[path] ?? `${Number(path.split('.')[1] ?? 0) + 1}. aktivita`;
const rules = fieldRules<Content>({
  factsOf: (content) => leafFacts(content, { name: nameOf, value: (_path, datum) => (datum === null ? null : String(datum)) }),
  nameOf,
  rows: (count) => `řádků: ${count}`,
  fits: ({ notice }) => !(notice.yearly && notice.months === 1),
});

const content = (parts: Partial<Content> = {}): Content => ({ number: 'A', notice: { months: 3, yearly: false }, activities: ['přednášky'], ...parts });
const snapshot = (parts: Partial<Content> = {}, unparsed: Snapshot<Content>['unparsed'] = {}): Snapshot<Content> => ({ content: content(parts), unparsed });
const plain = (lines: readonly { readonly name: string | null; readonly runs: readonly { readonly text: string; readonly differs: boolean }[] }[]) =>
  lines.map(({ name, runs }) => `${name ?? ''}|${runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')}`);
const items = (base: Snapshot<Content>, stored: Snapshot<Content>, mine: Snapshot<Content>) => rules.items({ base, stored, mine }).map((item) => [item.name, plain(item.stored), plain(item.mine)]);

describe('two versions of a record', () => {
  test('say field by field what they say, with the words marked that the other has not', () => {
    expect(items(snapshot(), snapshot({ number: 'smlouva A/1' }), snapshot({ number: 'smlouva B/1', notice: { months: null, yearly: false } }))).toEqual([
      ['Číslo', ['|smlouva [A/1]'], ['|smlouva [B/1]']],
      ['Doba', ['|[3]'], []],
    ]);
  });

  test('say of a list every row that differs', () => {
    expect(items(snapshot(), snapshot({ activities: ['přednášky', 'videa'] }), snapshot({ activities: ['kurzy'] }))).toEqual([['Aktivity', ['1. aktivita|[přednášky]', '2. aktivita|[videa]'], ['1. aktivita|[kurzy]']]]);
  });

  test('say how many rows a list has where no row says anything', () => {
    expect(items(snapshot(), snapshot(), snapshot({ activities: ['přednášky', null] }))).toEqual([['Aktivity', ['|řádků: [1]'], ['|řádků: [2]']]]);
  });

  test('say what was typed and not understood', () => {
    expect(items(snapshot(), snapshot(), snapshot({ notice: { months: null, yearly: false } }, { 'notice.months': 'půl roku' }))).toEqual([['Doba', ['|[3]'], ['|[půl roku]']]]);
  });

  test('are joined as chosen, texts that were not understood with them', () => {
    const versions = {
      base: snapshot(),
      stored: snapshot({ number: 'B' }, { 'activities.0': 'cizí' }),
      mine: snapshot({ number: 'C', notice: { months: null, yearly: false } }, { 'notice.months': 'půl roku' }),
    };
    const choice = (key: string): Side => (key === 'notice.months' ? 'mine' : 'stored');
    expect(rules.joined(versions, choice)).toEqual(snapshot({ number: 'B', notice: { months: null, yearly: false } }, { 'activities.0': 'cizí', 'notice.months': 'půl roku' }));
  });

  test('may be joined to what does not go together, which is known before it is saved', () => {
    const versions = { base: snapshot(), stored: snapshot({ notice: { months: 1, yearly: false } }), mine: snapshot({ notice: { months: 3, yearly: true } }) };
    const proposed = rules.joined(versions, (key) => (key === 'notice.months' ? 'stored' : 'mine'));
    expect([rules.fits(proposed.content), rules.fits(rules.joined(versions, () => 'mine').content)]).toEqual([false, true]);
  });
});

const arbitraryContent = fc.record({
  number: fc.option(fc.constantFrom('A', 'B', 'C')),
  notice: fc.record({ months: fc.option(fc.constantFrom(1, 3)), yearly: fc.boolean() }),
  activities: fc.array(fc.option(fc.constantFrom('a', 'b')), { maxLength: 3 }),
});
const arbitrarySnapshot: fc.Arbitrary<Snapshot<Content>> = fc.record({ content: arbitraryContent, unparsed: fc.dictionary(fc.constantFrom('number', 'notice.months', 'activities.0'), fc.constantFrom('x', 'y')) });

describe('any two versions', () => {
  const versions = fc.record({ base: arbitrarySnapshot, stored: arbitrarySnapshot, mine: arbitrarySnapshot });

  test('chosen everywhere give that version', () => {
    fc.assert(fc.property(versions, fc.constantFrom<Side>('stored', 'mine'), (all, side) => {
      expect(rules.joined(all, () => side)).toEqual(all[side]);
    }));
  });

  test('differ in nothing that is not asked about', () => {
    fc.assert(fc.property(versions, (all) => {
      expect(rules.items(all).length === 0).toBe(JSON.stringify([all.stored.content, sorted(all.stored)]) === JSON.stringify([all.mine.content, sorted(all.mine)]));
    }));
  });

  test('are joined by what is proposed without losing what one side alone has changed', () => {
    fc.assert(fc.property(versions, fc.constantFrom<Side>('stored', 'mine'), (all, both) => {
      const proposals = new Map(rules.items(all).map(({ key, changedBy }) => [key, changedBy ?? both]));
      const { content: joined } = rules.joined(all, (key) => proposals.get(key) ?? 'mine');
      const { base, stored, mine } = all;
      const alone = stored.content.number === base.content.number && stored.unparsed['number'] === base.unparsed['number'];
      if (alone) expect(joined.number).toBe(mine.content.number);
    }));
  });
});

const sorted = ({ unparsed }: Snapshot<Content>) => Object.entries(unparsed).toSorted();
