import { describe, expect, test } from 'vitest';
import { coverBlocks } from '#shared/documents/bundle/cover';
import { kindsOf } from '#shared/documents/document-kind';
import { kindName } from '#shared/documents/kind-name';
import { textOfDocument } from '#test/support/document-text';
import { content as documentOf } from '#test/typesetting/content';
import { casesOf } from './choices';
import { faultsIn } from './faults';

const covers = casesOf(['region', 'request', 'termination', 'document', 'amendment-number']).map((agreementCase) => {
  const listed = kindsOf(agreementCase.content).map((kind, index) => ({ name: kindName(agreementCase, kind), pages: { first: index + 2, last: index + 2 + (index % 2) } }));
  return { agreementCase, listed, blocks: coverBlocks(agreementCase, listed) };
});

describe('the cover of a bundle', () => {
  test('is whole whatever is concluded, with whom, and whatever documents it lists', () => {
    expect([...new Set(covers.flatMap(({ blocks }) => faultsIn(blocks)))]).toEqual([]);
  });

  test('names every document, and what is concluded', () => {
    const unnamed = covers.filter(({ agreementCase: { content }, listed, blocks }) => {
      const text = textOfDocument(documentOf(blocks)).replaceAll('\u00a0', ' ');
      const concluded = content.amendment === null ? 'Smlouva o spolupráci' : `Dodatek č. ${content.amendment.number} ke Smlouvě`;
      return ![concluded, ...listed.map(({ name }) => name.replaceAll('\u00a0', ' '))].every((name) => text.includes(name));
    });
    expect(unnamed).toEqual([]);
  });
});
