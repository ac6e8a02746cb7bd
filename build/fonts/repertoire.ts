/**
 * What documents may be written with: Basic Latin, Latin-1, Latin Extended-A (all languages of central Europe), the
 * comma-below letters of Romanian, and the punctuation and signs of Czech official texts. The soft hyphen is not
 * among them: an invisible character has no place in a text of record.
 */
export function repertoire(): readonly number[] {
  return [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...range(0x100, 0x17f), ...range(0x218, 0x21b), ...signs].filter((code) => code !== softHyphen);
}

const softHyphen = 0xad;

const signs = Array.from('ẞ‑–—‘’‚‛“”„‟†‡•…‰′″‹›⁄€№™−≈≠≤≥', (character) => character.charCodeAt(0));

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
