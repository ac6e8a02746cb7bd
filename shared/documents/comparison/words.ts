import type { Run, Text } from '#shared/documents/block';

/** The smallest thing that changes: a word, a number with its unit, a mark, or the space between two of them. */
export type Word = {
  /** Words of one key are the same word: every space counts as one plain space, letters are composed (NFC). */
  readonly key: string;
  /** Its text, cut where the style or the field changes. */
  readonly runs: Text;
};

const letter = '[\\p{L}\\p{M}\\p{N}]';
const space = '[ \\u00a0\\u202f]';
const units = `Kč|CZK|EUR|€|%|‰|korun${letter}*|dn${letter}{1,2}|den|měsíc${letter}*|rok${letter}*|let|hodin${letter}*|stejnopis${letter}*|vyhotovení${letter}*|tis\\.|mil\\.|mld\\.`;

/** In this order: a day, a number with what it counts, a paragraph of law, a word (also an address or a file number), spaces, any mark. */
const pattern = new RegExp(
  [
    `\\d{1,2}\\.${space}\\d{1,2}\\.(?:${space}\\d{4})?(?!${letter})`,
    `\\d+(?:${space}\\d{3}(?!\\d))*(?:[.,]\\d+)?${space}(?:${units})(?!${letter})`,
    `\\d{1,3}(?:${space}\\d{3}(?!\\d))+(?:,\\d+)?(?!${letter})`,
    `§{1,2}${space}?\\d+${letter}*`,
    `${letter}+(?:[-–/.,@_:’]${letter}+)*`,
    '\\s+',
    '.',
  ].join('|'),
  'gsu',
);

const anySpace = /\s+/gu;

/** A text as a person reads it, for comparing: spaces alike, letters composed. */
export const keyOf = (text: string): string => text.normalize('NFC').replace(anySpace, ' ');

/** Cuts a text into its words; put together they are the text. */
export function wordsOf(text: Text): readonly Word[] {
  const slices = slicesOf(text);
  return Array.from(text.map((run) => run.text).join('').matchAll(pattern), ([found]) => ({ key: keyOf(found), runs: slices(found.length) }));
}

/** Hands out a text from its start, so many UTF-16 units at a time. */
function slicesOf(text: Text): (length: number) => Text {
  let index = 0;
  let offset = 0;
  return (length) => {
    const runs: Run[] = [];
    for (let left = length; left > 0; ) {
      const run = text[index];
      if (run === undefined) break;
      const piece = run.text.slice(offset, offset + left);
      if (piece !== '') runs.push({ ...run, text: piece });
      left -= piece.length;
      offset += piece.length;
      if (offset < run.text.length) break;
      index += 1;
      offset = 0;
    }
    return runs;
  };
}
