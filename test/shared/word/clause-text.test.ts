import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { clauseText } from '#shared/documents/word/clause-text';
import { aCase } from '#test/support/agreement-builder';

const document = composeDocument(aCase(), 'agreement');

describe('a clause for the clipboard', () => {
  it('has its number, its words and a line for each point, with plain spaces', () => {
    expect(clauseText(document, 'closing.annexes')?.split('\n').map((line) => line.slice(0, 21))).toEqual(['7. Nedílnou součástí ', 'a) příloha č. 1 – Pop', 'b) příloha č. 2 – Kra', 'c) příloha č. 3 – Pla']);
  });

  it('may be a point alone', () => {
    expect(clauseText(document, 'region.payment')).toMatch(/^[a-z]\) \S/u);
  });

  it('is nothing for what is no clause', () => {
    expect(clauseText(document, 'contribution')).toBeNull();
  });
});
