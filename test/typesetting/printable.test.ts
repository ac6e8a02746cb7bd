import { expect, test } from 'vitest';
import { clauses, content, paragraph, t } from '#test/typesetting/content';
import { fonts } from '#test/typesetting/fonts';
import { sample } from '#test/typesetting/sample';
import { unprintableIn } from '#typesetting/text/printable';
import { typeset } from '#typesetting/typeset';

test('every character the fonts lack is named with its field and the text around it', () => {
  const document = content([
    { kind: 'paragraph', text: [{ text: 'Zastoupený ' }, { text: 'Ing. Jan 😀 Novák', field: 'region.representativeName' }], align: 'justify' },
    clauses('Bez pole: 漢.'),
  ]);
  expect(typeset(document, fonts, '2024-01-15T08:00:00.000Z')).toEqual({
    ok: false,
    error: [
      { character: '😀', codePoint: 'U+1F600', field: 'region.representativeName', excerpt: 'Ing. Jan 😀 Novák' },
      { character: '漢', codePoint: 'U+6F22', field: null, excerpt: 'Bez pole: 漢.' },
    ],
  });
});

test('a character is named once for each field, with twenty characters on either side', () => {
  const text = `${'a'.repeat(50)}→${'b'.repeat(50)}→`;
  expect(unprintableIn(content([{ kind: 'paragraph', text: [{ text, field: 'budget.note' }], align: 'left' }]), fonts)).toEqual([
    { character: '→', codePoint: 'U+2192', field: 'budget.note', excerpt: `…${'b'.repeat(20)}→` },
  ]);
});

test.each([
  ['a tab', '\t', 'U+0009'],
  ['a line end', '\n', 'U+000A'],
  ['a soft hyphen', '\u00ad', 'U+00AD'],
  ['a zero-width space', '\u200b', 'U+200B'],
  ['half of a pair', '\ud83d', 'U+D83D'],
  ['a mark that composes with nothing', 'x\u0301', 'U+0301'],
])('%s is no character of a document', (_, character, codePoint) => {
  expect(unprintableIn(content([paragraph(`před${character}po`)]), fonts).map((each) => each.codePoint)).toEqual([codePoint]);
});

test('letters with separate marks are composed and printed', () => {
  expect(unprintableIn(content([paragraph('Příspěvek'.normalize('NFD'))]), fonts)).toEqual([]);
});

test('labels, titles of columns and the running header are looked at too', () => {
  const document = content(
    [
      { kind: 'list', items: [{ label: '①', text: t('a'), children: [] }] },
      { kind: 'table', caption: null, columns: [{ title: '②', align: 'left', weight: 1 }], rows: [], total: [t('③')] },
      { kind: 'heading', level: 1, number: '④', text: t('a') },
      { kind: 'party', name: t('a'), details: [{ label: '⑤', value: t('⑥') }], closing: t('⑦') },
      { kind: 'signatures', parties: [{ side: 'coordinator', heading: '⑧', name: t('a'), title: t('a') }, { side: 'region', heading: 'a', name: t('a'), title: t('⑨') }] },
    ],
    { header: { left: '⑩', right: t('⑪') } },
  );
  expect(unprintableIn(document, fonts).map(({ character }) => character).join('')).toBe('①②③④⑤⑥⑦⑧⑨⑩⑪');
});

test('all of a Czech agreement is printable', () => {
  expect(unprintableIn(sample, fonts)).toEqual([]);
});
