import type { DocumentContent } from '#shared/documents/block';

/**
 * The document with a word of this run's own in every text of at least two words: nearly every line breaks elsewhere and nothing remembered from other runs helps.
 * The word looks Czech, so that it is divided at syllables as others are.
 */
export function withOwnWords(document: DocumentContent, run: number): DocumentContent {
  let texts = 0;
  const vary = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => vary(each));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, vary(each, name)]));
    if (key !== 'text' || typeof value !== 'string') return value;
    texts += 1;
    return value.replace(' ', ` ${wordOf(run * 1_000 + texts)} `);
  };
  return vary(document) as DocumentContent;
}

const syllables = ['ka', 've', 'to', 'mi', 'zu', 'ře', 'ší', 'pá', 'ro', 'lé', 'dy', 'ňu'];

/** A word that looks Czech, another for every number. */
export function wordOf(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length] ?? '';
  return word;
}
