import { describe, expect, it } from 'vitest';
import { textsOf } from '#shared/documents/block';
import { composeDocument } from '#shared/documents/compose';
import { leadingToWording } from '#shared/documents/lead-to-wording';
import { aCase } from '#test/support/agreement-builder';

const document = composeDocument(aCase(), 'agreement-with-annexes');
const runsOf = ({ parts }: typeof document) => parts.flatMap(({ blocks }) => blocks).flatMap(textsOf).flat();

describe('a document on the screen', () => {
  it('leads from words without a datum to their clause', () => {
    const run = runsOf(leadingToWording(document)).find(({ text }) => text.startsWith('Předmětem Smlouvy'));
    expect(run?.field).toBe('wording.agreement.purpose.subject');
  });

  it('says the same words in the same style, and data lead where they led', () => {
    const before = runsOf(document);
    const after = runsOf(leadingToWording(document)).map((run, index) => (before[index]?.field === undefined ? { ...run, field: undefined } : run));
    expect(after).toEqual(before.map((run) => ({ ...run, field: run.field })));
  });
});
