import { expect, it } from 'vitest';
import { readAbo } from '#shared/formats/abo/read-abo';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

const january = [aHeader(), anEntry()] as const;
const february = (more: Parameters<typeof aHeader>[0] = {}) =>
  [aHeader({ openedOn: '310124', opening: '00000016000000+', closing: '00000022000000+', number: '002', closedOn: '290224', ...more }), anEntry({ bookedOn: '150224' })] as const;
const remarks = (...lines: readonly string[]) => readAbo(aboFile(...lines)).problems.map(({ code, severity, place, found }) => [code, severity, place, found]);

it('statements that follow each other leave nothing to remark, whichever comes first', () => {
  expect([remarks(...january, ...february()), remarks(...february(), ...january)]).toEqual([[], []]);
});

it('a number that is left out is a statement that is missing', () => {
  expect(remarks(...january, ...february({ number: '003' }))).toEqual([['statement-missing', 'remark', { line: 3, column: 1 }, '3']]);
});

it('a balance that comes from nowhere is a statement that is missing', () => {
  expect(remarks(...january, ...february({ opening: '00000017000000+', closing: '00000023000000+' }))).toEqual([['statement-missing', 'remark', { line: 3, column: 1 }, '2']]);
});

it('numbers begin anew with the year', () => {
  expect(remarks(...january, ...february({ openedOn: '311224', closedOn: '310125', number: '001' }).slice(0, 1), anEntry({ bookedOn: '150125' }))).toEqual([]);
});

it('an entry of another period is remarked upon, the first of a statement only', () => {
  const outside = anEntry({ bookedOn: '150325' });
  expect(remarks(aHeader({ closing: '00000022000000+', credits: '000000120000000' }), outside, outside)).toEqual([['entry-outside-period', 'remark', { line: 2, column: null }, '2025-03-15']]);
});
