import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentContent, DocumentPart, ListItem } from '#shared/documents/block';
import { compareDocuments } from '#shared/documents/comparison/compare-documents';
import { keyOf } from '#shared/documents/comparison/words';
import { shortTexts, textsWithout } from '#test/shared/documents/comparison/wordings';
import { anyContent } from '#test/typesetting/arbitrary-content';
import { czech } from '#test/typesetting/czech';
import { content, heading, item, t } from '#test/typesetting/content';

const clause = (id: string, label: string, text: string, children: readonly ListItem[] = []): ListItem => ({ ...item(label, text, children), id });
const list = (...items: readonly ListItem[]): Block => ({ kind: 'list', items });
const article = (id: string, number: string, name: string, ...items: readonly ListItem[]): readonly Block[] => [{ kind: 'heading', id, level: 1, number: czech(number), text: t(name) }, list(...items)];

const amount = 'Spolupracující kraj hradí každoročně příspěvek ve výši 60 000 Kč na účet koordinátora.';
const due = 'Příspěvek je splatný do 30 dnů od doručení výzvy k úhradě.';
const contact = 'Změna kontaktní osoby se oznamuje písemně a nevyžaduje uzavření dodatku.';

const money = (...items: readonly ListItem[]): readonly Block[] => article('contribution', 'Čl. VI', 'Finanční zajištění', ...items);
const agreement = (...blocks: readonly (readonly Block[])[]): DocumentContent => content(blocks.flat());

describe('a clause', () => {
  const before = agreement(money(clause('contribution.amount', '1.', amount), clause('contribution.due', '2.', due)));

  test('that is worded otherwise is changed in its place', () => {
    const after = agreement(money(clause('contribution.amount', '1.', amount.replace('60 000', '75 000')), clause('contribution.due', '2.', due)));
    expect(compareDocuments(before, after).changes).toEqual([
      { mark: 'change.0', part: 'contribution.amount', where: 'čl. VI odst. 1', from: null, kind: 'changed', then: plain(amount), now: plain(amount).replace('60\u00a0000', '75\u00a0000') },
    ]);
  });

  test('that is gone is dropped, and its number of then named', () => {
    const after = agreement(money(clause('contribution.due', '1.', due)));
    const { parts, changes, renumbered } = compareDocuments(before, after);
    expect(shortTexts({ parts })).toEqual(['Finanční zajištění', `{${amount}}`, due]);
    expect(changes).toEqual([{ mark: 'change.0', part: 'contribution.amount', where: 'čl. VI odst. 1', from: null, kind: 'dropped', then: `1. ${plain(amount)}`, now: null }]);
    expect(renumbered).toEqual([{ then: 'čl. VI odst. 2', now: 'čl. VI odst. 1' }]);
  });

  test('that is new is added with its points', () => {
    const after = agreement(money(clause('contribution.amount', '1.', amount), clause('contribution.due', '2.', due), clause('contribution.use', '3.', 'Příspěvek se použije na:', [item('a)', 'soutěže,'), item('b)', 'lekce.')])));
    expect(compareDocuments(before, after).changes).toEqual([{ mark: 'change.0', part: 'contribution.use', where: 'čl. VI odst. 3', from: null, kind: 'added', then: null, now: '3. Příspěvek se použije na:\na) soutěže,\nb) lekce.' }]);
  });

  test('that stands elsewhere is moved', () => {
    const after = agreement(money(clause('contribution.due', '1.', due), clause('contribution.amount', '2.', amount)));
    expect(compareDocuments(before, after).changes.map(({ kind, from, where }) => [kind, from, where])).toEqual([['moved', 'čl. VI odst. 1', 'čl. VI odst. 2']]);
  });

  test('without an id is found again by its words', () => {
    const bare = (...texts: readonly string[]): DocumentContent => agreement([heading('Čl. VI', 'Finanční zajištění'), list(...texts.map((text, index) => item(`${index + 1}.`, text)))]);
    const { changes } = compareDocuments(bare(amount, contact), bare(due, amount.replace('každoročně', 'jednou ročně'), contact));
    expect(changes.map(({ kind, where }) => [kind, where])).toEqual([
      ['added', 'čl. VI odst. 1'],
      ['changed', 'čl. VI odst. 2'],
    ]);
  });
});

test('a point of a clause changes in its own place', () => {
  const duties = (second: string): DocumentContent => agreement(article('coordinator', 'Čl. IV', 'Povinnosti', clause('coordinator.duties', '1.', 'Koordinátor zajistí:', [item('a)', 'soutěžní kvízy pro žáky,'), item('b)', second)])));
  expect(compareDocuments(duties('lekce pro rodiče.'), duties('lekce pro rodiče a učitele.')).changes.map(({ where }) => where)).toEqual(['čl. IV odst. 1 písm. b)']);
});

test('another number alone is no change but noted', () => {
  const before = agreement(article('term', 'Čl. VII', 'Doba trvání', clause('term.length', '1.', contact)));
  const after = agreement(article('term', 'Čl. VIII', 'Doba trvání', clause('term.length', '1.', contact)));
  const { changes, renumbered } = compareDocuments(before, after);
  expect({ changes, renumbered }).toEqual({ changes: [], renumbered: [{ then: 'čl. VII', now: 'čl. VIII' }] });
});

test('an article that is new makes no others change', () => {
  const term = article('term', 'Čl. VII', 'Doba trvání', clause('term.length', '1.', contact));
  const after = agreement(article('data', 'Čl. VII', 'Ochrana údajů', clause('data.use', '1.', due)), article('term', 'Čl. VIII', 'Doba trvání', clause('term.length', '1.', contact)));
  expect(compareDocuments(agreement(term), after).changes).toEqual([{ mark: 'change.0', part: 'data', where: 'čl. VII', from: null, kind: 'added', then: null, now: `Čl.\u00a0VII Ochrana údajů\n1. ${plain(due)}` }]);
});

test('what changed says on the page to which change it belongs', () => {
  const before = agreement(money(clause('contribution.amount', '1.', amount), clause('contribution.due', '2.', due)));
  const after = agreement(money(clause('contribution.amount', '1.', amount.replace('60 000', '75 000')), clause('contribution.use', '2.', contact)));
  const { parts, changes } = compareDocuments(before, after);
  const items = parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'list' ? block.items : []));
  const marks = items.map(({ text }) => [...new Set(text.flatMap(({ change, field }) => (change === undefined ? [] : [field])))]);
  expect([marks, changes.map(({ mark }) => [mark])]).toEqual([changes.map(({ mark }) => [mark]), [['change.0'], ['change.1'], ['change.2']]]);
});

describe('a table', () => {
  const calendar = (...rows: readonly (readonly [string, string])[]): DocumentContent =>
    content([{ kind: 'table', caption: null, columns: [{ title: 'Rok', align: 'left', weight: 1, namesRows: true }, { title: 'Částka', align: 'right', weight: 1 }], rows: rows.map((row) => row.map((cell) => t(cell))), total: null }]);

  test('is compared row by row, found again by the cell that names the row', () => {
    const { parts, changes } = compareDocuments(calendar(['2024', '60 000 Kč'], ['2025', '60 000 Kč']), calendar(['2024', '60 000 Kč'], ['2025', '75 000 Kč'], ['2026', '75 000 Kč']));
    expect(shortTexts({ parts })).toEqual(['2024', '60 000 Kč', '2025', '{60 000 Kč}[75 000 Kč]', '[2026]', '[75 000 Kč]']);
    expect(changes.map(({ kind, where, then, now }) => [kind, where, then, now])).toEqual([
      ['changed', 'tabulka, řádek „2025“', '2025 | 60\u00a0000\u00a0Kč', '2025 | 75\u00a0000\u00a0Kč'],
      ['added', 'tabulka, řádek „2026“', null, '2026 | 75\u00a0000\u00a0Kč'],
    ]);
  });
});

test('details of a party are compared by their labels', () => {
  const party = (account: string, more: readonly string[]): DocumentContent =>
    content([{ kind: 'party', name: t('Olomoucký kraj'), details: [{ label: 'sídlo', value: t('Jeremenkova 40a, Olomouc') }, { label: 'číslo účtu', value: t(account) }, ...more.map((label) => ({ label, value: t('CZ60609460') }))], closing: t('(dále jen „kraj“)') }]);
  expect(shortTexts(compareDocuments(party('27-4228320287/0800', []), party('94-12345678/0710', ['DIČ'])))).toEqual(['Olomoucký kraj', 'Jeremenkova 40a, Olomouc', '{27-4228320287/0800}[94-12345678/0710]', '[CZ60609460]', '(dále jen „kraj“)']);
});

test('an annex that is new is added as a whole', () => {
  const annex: Block = { kind: 'title', text: t('Příloha č. 4 – Licence'), details: [] };
  const before = agreement(money(clause('contribution.amount', '1.', amount)));
  const after = { ...before, parts: [...before.parts, { blocks: [annex] }] };
  expect(compareDocuments(before, after).changes.map(({ kind, where }) => [kind, where])).toEqual([['added', 'příloha č. 4']]);
});

test('an annex that moves up because one before it is gone is found again', () => {
  const annex = (annexId: string, title: string, text: string): DocumentPart => ({ annex: annexId, blocks: [{ kind: 'title', text: t(title), details: [] }, { kind: 'paragraph', align: 'justify', text: t(text) }] });
  const before = agreement(money(clause('contribution.amount', '1.', amount)));
  const then = { ...before, parts: [...before.parts, annex('annex-licence', 'Příloha č. 4 – Licence', contact), annex('annex-reports', 'Příloha č. 5 – Výkazy', due)] };
  const now = { ...before, parts: [...before.parts, annex('annex-reports', 'Příloha č. 4 – Výkazy', due)] };
  const { changes } = compareDocuments(then, now);
  expect(changes.map(({ kind, where }) => [kind, where])).toEqual([
    ['dropped', 'příloha č. 4'],
    ['changed', 'příloha č. 4, nadpis'],
  ]);
});

test('of two texts that were one before, one was moved and one added', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', align: 'justify', text: t(text) });
  const before = agreement(article('a', 'Čl. I', 'První'), [paragraph(contact)], article('b', 'Čl. II', 'Druhý', clause('b.1', '1.', due)));
  const after = agreement(article('a', 'Čl. I', 'První'), article('b', 'Čl. II', 'Druhý', clause('b.1', '1.', due)), [paragraph(contact), paragraph(contact)]);
  expect(compareDocuments(before, after).changes.map(({ kind }) => kind)).toEqual(['moved', 'added']);
});

test('a comparison has no field to be signed', () => {
  const signatures: Block = { kind: 'signatures', parties: [{ side: 'region', heading: 'Za kraj', name: t('Jan Novák'), title: t('hejtman') }] };
  const compared = compareDocuments(content([signatures]), content([signatures])).parts.flatMap(({ blocks }) => blocks);
  expect(compared).toEqual([{ ...signatures, parties: [{ side: null, heading: 'Za kraj', name: t('Jan Novák'), title: t('hejtman') }] }]);
});

function plain(text: string): string {
  return t(text).map((run) => run.text).join('');
}

/** A document and another made from pieces of it and of a third one. */
const twoWordings = fc.tuple(anyContent, anyContent, fc.infiniteStream(fc.boolean())).map(([one, other, coins]) => {
  const chosen = <T>(mine: readonly T[], theirs: readonly T[]): readonly T[] => [...mine, ...theirs].filter(() => coins.next().value === true);
  const parts = one.parts.map(({ blocks }, index) => ({ blocks: chosen(blocks, other.parts[index]?.blocks ?? []) }));
  return { then: one, now: { ...one, parts } };
});

test('of any two documents the later text is what is not deleted, the earlier what is not inserted', () => {
  fc.assert(
    fc.property(twoWordings, ({ then, now }) => {
      const compared = compareDocuments(then, now);
      expect(textsWithout(compared, 'deleted')).toEqual(textsWithout(now, null));
      expect(textsWithout(compared, 'inserted').map(keyOf)).toEqual(textsWithout(then, null).map(keyOf));
    }),
    { numRuns: 60 },
  );
});

test('a document does not differ from itself', () => {
  fc.assert(
    fc.property(anyContent, (document) => {
      const { changes, renumbered } = compareDocuments(document, document);
      expect({ changes, renumbered }).toEqual({ changes: [], renumbered: [] });
    }),
    { numRuns: 30 },
  );
});
