import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindsOf } from '#shared/documents/document-kind';
import { listed, moved, readChoice, toggled, usualBundle, written } from '../../../renderer/features/papers/bundle-order';

const agreement = { amendment: null };
const choices = fc.shuffledSubarray([...kindsOf(agreement)]);

describe('the choice of documents of a bundle', () => {
  test('is read from an address as it was written there', () => {
    fc.assert(fc.property(choices, (chosen) => {
      expect(readChoice(written(chosen), agreement)).toEqual(chosen);
    }));
  });

  test('leaves out what an address names twice or what there is not', () => {
    expect(readChoice('resolution.amendment.resolution.nothing.agreement', agreement)).toEqual(['resolution', 'agreement']);
  });

  test('lists every document once, the chosen ones first', () => {
    fc.assert(fc.property(choices, (chosen) => {
      const all = listed(agreement, chosen);
      expect([all.slice(0, chosen.length), [...all].sort()]).toEqual([chosen, [...kindsOf(agreement)].sort()]);
    }));
  });

  test('takes a document in as the last one and leaves it out again', () => {
    expect([toggled(['memorandum'], 'resolution'), toggled(['memorandum', 'resolution'], 'memorandum')]).toEqual([['memorandum', 'resolution'], ['resolution']]);
  });

  test('moves a document by one place and no further than the ends', () => {
    expect([moved(['memorandum', 'resolution'], 'resolution', -1), moved(['memorandum', 'resolution'], 'memorandum', -1), moved(['memorandum'], 'resolution', 1)]).toEqual([
      ['resolution', 'memorandum'],
      ['memorandum', 'resolution'],
      ['memorandum'],
    ]);
  });

  test('begins with what an organ decides on', () => {
    expect(usualBundle({ amendment: null })).toEqual(['memorandum', 'resolution', 'agreement-with-annexes']);
  });
});
