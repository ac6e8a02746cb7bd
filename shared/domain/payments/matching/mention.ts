/** Letters with the diacritics Czech has for them; a capital is found by its flag. */
const marked: Readonly<Record<string, string>> = { a: 'aá', c: 'cč', d: 'dď', e: 'eéě', i: 'ií', n: 'nň', o: 'oó', r: 'rř', s: 'sš', t: 'tť', u: 'uúů', y: 'yý', z: 'zž' };

/**
 * Finds texts that may mention any of some folded words, or beginnings of words: quicker than taking a hundred thousand texts apart. It may find one that
 * does not, and never misses one that does.
 */
export function mentionOf(words: Iterable<string>): (text: string) => boolean {
  const patterns = [...new Set(words)].map((word) => Array.from(word, patternOf).join(''));
  if (patterns.length === 0) return () => false;
  // A letter and its mark written as two characters are left to the slow way.
  const pattern = new RegExp(`${patterns.join('|')}|\\p{M}`, 'iu');
  return (text) => pattern.test(text);
}

function patternOf(character: string): string {
  const letters = marked[character];
  return letters === undefined ? character.replace(/[^\p{L}\p{N}]/gu, '\\$&') : `[${letters}]`;
}
