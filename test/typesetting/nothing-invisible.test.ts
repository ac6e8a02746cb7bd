import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, DocumentContent } from '#shared/documents/block';
import { anyContent } from '#test/typesetting/arbitrary-content';
import { content, paragraph } from '#test/typesetting/content';
import { fonts } from '#test/typesetting/fonts';
import { contentMarks, pagesOf } from '#test/typesetting/laid-out';
import { textOf } from '#test/typesetting/poppler';
import { typeset } from '#typesetting/typeset';

/** The text between header and footer, in points. */
const bodyOf = (width: number, height: number): readonly string[] => ['-raw', '-x', '0', '-y', '70', '-W', String(width), '-H', String(height)];
const body = bodyOf(596, 705);
const landscapeBody = bodyOf(842, 458);

function made(document: DocumentContent): Uint8Array {
  const result = typeset(document, fonts, '2024-01-15T08:30:00.000Z');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.pdf;
}

/** Every mark of a text, in order, without its spaces. */
const marksOf = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

test('an independent reader reads every letter of any document, and nothing else', () => {
  fc.assert(
    fc.property(anyContent, (any) => {
      const document = runningTextOf(any);
      const expected = pagesOf(document).flatMap(contentMarks).map(({ stretch }) => stretch.text);
      expect(marksOf(textOf(made(document), ...(document.orientation === 'landscape' ? landscapeBody : body)).replaceAll('-\n', '\n')).replaceAll('-', '')).toBe(marksOf(expected.join('')).replaceAll('-', ''));
    }),
    { numRuns: 25 },
  );
});

test('words are read with the spaces between them, however close kerning draws their letters', () => {
  const text = 'AV, Ty; VÁ. Yp\u00a0To „Vá“ r.\u00a0o. LT Tě, P. A., Fá k\u00a0Týnu. Továrek\u00a0–\u00a0Vávra, Ypsilanti, Tůň, Wágner, Kůrka, 1\u00a0174\u00a0711,70\u00a0Kč';
  expect(textOf(made(content([{ kind: 'paragraph', text: [{ text }], align: 'left' }])), ...body).replaceAll(/\s+/gu, ' ').trim()).toBe(text.replaceAll('\u00a0', ' '));
});

test.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f', '\u061c', '\u202a', '\u202e', '\u2066', '\u2069', '\u202f', '\u2009', '\u2028', '\ufe0f', '\t', '\n', '\u0085'])(
  'what shows nothing and reaches a document all the same is refused by name: %j',
  (character) => {
    const result = typeset(content([paragraph(`Kraj ${character}Vysočina`)]), fonts, '2024-01-15T08:30:00.000Z');
    const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(result.ok ? [] : result.error.map((each) => each.codePoint)).toEqual([codePoint]);
  },
);

test('any character is either printed or refused by name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), (text) => {
      fc.pre(text.trim() !== '');
      const document = content([{ kind: 'paragraph', text: [{ text: `„${text}“` }], align: 'left' }]);
      const result = typeset(document, fonts, '2024-01-15T08:30:00.000Z');
      if (result.ok) expect(marksOf(textOf(result.value.pdf, ...body))).toBe(marksOf(`„${text}“`));
      else for (const { character } of result.error) expect(text.normalize('NFC')).toContain(character);
    }),
    { numRuns: 60 },
  );
});

/** What is read line by line in the order it is written: neither tables nor signatures, whose cells stand side by side. */
function runningTextOf(document: DocumentContent): DocumentContent {
  const runs = ({ kind }: Block): boolean => kind !== 'table' && kind !== 'signatures';
  return { ...document, parts: document.parts.map(({ blocks }) => ({ blocks: blocks.filter(runs) })) };
}
