import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookmarkName } from '#shared/documents/word/bookmark-name';
import { partIdSchema } from '#shared/templates/condition';

const words = fc.stringMatching(/^[a-z0-9]{1,12}$/u);
const partIds = fc.array(fc.tuple(words, fc.constantFrom('.', '-')), { minLength: 1, maxLength: 6 }).map((parts) => parts.map(([word, mark], index) => (index === 0 ? word : mark + word)).join(''));

describe('the name of a bookmark', () => {
  it('says which part it marks', () => {
    expect(bookmarkName('agreement', 'contribution.first-year')).toBe('agreement__contribution__first_year');
  });

  it('is taken by word processors, whatever the part', () => {
    fc.assert(fc.property(partIds, (id) => { expect([partIdSchema.safeParse(id).success, bookmarkName('handover-protocol', id)]).toEqual([true, expect.stringMatching(/^[a-z][a-z0-9_]{0,39}$/u)]); }));
  });

  it('differs for different parts', () => {
    fc.assert(fc.property(fc.uniqueArray(partIds, { minLength: 2, maxLength: 50 }), (ids) => { expect(new Set(ids.map((id) => bookmarkName('annex-1', id))).size).toBe(ids.length); }));
  });

  it('differs for parts of one id in different templates', () => {
    expect(bookmarkName('annex-1', 'title')).not.toBe(bookmarkName('annex-2', 'title'));
  });
});
