import { describe, expect, test } from 'vitest';
import type { DocumentPart } from '#shared/documents/block';
import { composeBundle } from '#shared/documents/bundle/compose-bundle';
import { documentPages } from '#shared/documents/bundle/document-pages';
import { pageRangeWords } from '#shared/documents/page-range';
import { aCase } from '#test/support/agreement-builder';
import { content } from '#test/typesetting/content';

describe('pages of the documents of one file', () => {
  const begins = (bookmark: string): DocumentPart => ({ blocks: [], bookmark });
  const goesOn: DocumentPart = { blocks: [] };

  test('run from the part a document begins with to the last one before the next', () => {
    const file = content([], { parts: [begins('Souhrnný spis'), begins('Smlouva včetně příloh'), goesOn, goesOn, begins('Kontrolní list')] });
    expect(documentPages(file, [1, 5, 1, 2, 1])).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 9 },
      { first: 10, last: 10 },
    ]);
  });

  test('are worded as one page or as a range', () => {
    expect([pageRangeWords({ first: 8, last: 8 }), pageRangeWords({ first: 3, last: 7 })]).toEqual(['strana\u00a08', 'strana\u00a03–7']);
  });
});

test('each document keeps its own head and begins with a bookmark', () => {
  const { parts } = composeBundle(aCase(), { kinds: ['agreement-with-annexes', 'covering-letter'], office: null, annexPages: null }, null);
  expect(parts.flatMap(({ bookmark, head }) => (bookmark === undefined ? [] : [[bookmark, head?.header.left]]))).toEqual([
    ['Souhrnný spis', undefined],
    ['Smlouva včetně příloh', 'Smlouva o spolupráci – KPBI'],
    ['Průvodní dopis', 'Průvodní dopis – KPBI'],
  ]);
});
