import { describe, expect, it } from 'vitest';
import { issueCodes } from '#shared/domain/issue-code';
import { issueSentence } from '#text/issues';

describe('the sentence about a value', () => {
  it('is a whole one for every code', () => {
    const broken = issueCodes.filter((code) => !/^\p{Lu}.+\.$/u.test(issueSentence(code)) || issueSentence(code).includes('!'));
    expect(broken).toEqual([]);
  });

  it('says the bounds of a number', () => {
    expect(issueSentence('number-out-of-range', [1, 365])).toBe('Napište celé číslo od 1 do 365.');
  });
});
