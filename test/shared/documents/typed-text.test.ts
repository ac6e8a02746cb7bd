import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf, type Block } from '#shared/documents/block';
import { blocksOfTyped } from '#shared/documents/typed-text';
import { linesOf } from '#test/support/document-text';

const blocksOf = (typed: string): readonly Block[] => blocksOfTyped(typed, (text) => ({ text }));
const shapeOf = (typed: string): readonly (readonly [string, ...string[]])[] => blocksOf(typed).map((block) => [block.kind, ...linesOf(block)]);

describe('a text as it is typed', () => {
  it('has a paragraph for what empty lines divide, and goes on over the end of a line', () => {
    expect(shapeOf('Materiály lze užívat\nve školách.\n\nLogo se užívá v barvě.')).toEqual([
      ['paragraph', 'Materiály lze užívat ve školách.'],
      ['paragraph', 'Logo se užívá v barvě.'],
    ]);
  });

  it('has a heading for a short line alone without a mark at its end', () => {
    expect(shapeOf('Užití loga\n\nLogo se užívá v barvě.\n\n2 Šíření\n\n1. ve školách')).toEqual([['heading', 'Užití loga'], ['paragraph', 'Logo se užívá v barvě.'], ['heading', '2 Šíření'], ['list', '1. ve školách']]);
  });

  it.each([
    ['is the last', 'Logo se užívá v barvě'],
    ['ends with a mark', 'Užití loga:\n\nv barvě'],
    ['goes on in the next line', 'Užití loga\nv barvě\n\nKonec.'],
    ['begins with a small letter', 'užití loga\n\nv barvě'],
    ['is long', `U${'ž'.repeat(80)}\n\nv barvě`],
  ])('has no heading where the line %s', (_, typed) => {
    expect(blocksOf(typed).map(({ kind }) => kind)).not.toContain('heading');
  });

  it('has the numbers and letters that were typed, letters and dashes below their number', () => {
    expect(blocksOf('1. Kraj smí\na) šířit;\n- i na webu\n\n2. Kraj nesmí\nnic prodávat.')).toEqual([
      {
        kind: 'list',
        items: [
          { label: '1.', text: [{ text: 'Kraj smí' }], children: [{ label: 'a)', text: [{ text: 'šířit;' }], children: [] }, { label: '–', text: [{ text: 'i na webu' }], children: [] }] },
          { label: '2.', text: [{ text: 'Kraj nesmí nic prodávat.' }], children: [] },
        ],
      },
    ]);
  });

  it('begins another list behind a paragraph', () => {
    expect(shapeOf('1. jedna\n\nMezi nimi.\n\na) první\nb) druhé')).toEqual([['list', '1. jedna'], ['paragraph', 'Mezi nimi.'], ['list', 'a) první', 'b) druhé']]);
  });

  it.each(['1. 7. 2024 začíná výuka.', '1. července začíná výuka.', '2024. Rok.', 'J. Novák podepsal.'])('takes no number for an item in „%s“', (typed) => {
    expect(shapeOf(typed)).toEqual([['paragraph', typed]]);
  });

  it('keeps every word in its order', () => {
    const word = fc.constantFrom('1.', 'a)', '–', 'Kraj', 'smí', 'šířit.', '\n', '\n\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const typed = words.join(' ').replace(/ *\n */gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
        const read = blocksOf(typed).flatMap((block) => (block.kind === 'list' ? linesOf(block) : textsOf(block).map((text) => text.map((run) => run.text).join(''))));
        expect(read.join(' ').split(/\s+/u)).toEqual(typed.split(/\s+/u));
      }),
    );
  });
});
