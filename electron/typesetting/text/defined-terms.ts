import { textsOf, type DocumentContent } from '#shared/documents/block';

/** „(dále jen „Koordinátor“)“: how Czech contracts define what they then write with a capital. */
const definition = /dále\s(?:\p{L}+\s)?jen\s„([^“]+)“/gu;

const capital = /^\p{Lu}/u;

/** Inflection changes at most the last two letters of such words; a beginning shorter than five would fit names. */
const ending = 2;
const shortestBeginning = 5;

/** Beginnings, in lower case, of the words with a capital that a document defines for itself. They are divided like any other word. */
export function definedTerms({ parts }: DocumentContent): readonly string[] {
  const texts = parts.flatMap(({ blocks }) => blocks).flatMap(textsOf);
  const terms = texts.map((text) => text.map((run) => run.text).join('')).flatMap((text) => Array.from(text.matchAll(definition), ([, term = '']) => term));
  const words = terms.flatMap((term) => term.split(/\s/u)).filter((word) => capital.test(word));
  return [...new Set(words.map((word) => word.slice(0, -ending).toLowerCase()).filter((beginning) => beginning.length >= shortestBeginning))];
}
