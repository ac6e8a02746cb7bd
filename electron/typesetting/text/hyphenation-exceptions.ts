/**
 * Beginnings of words that the rule of syllables divides against their sense; at a hyphen, and nowhere else up to the end of the
 * beginning, a word may be divided. What follows the beginning is left to the rule.
 */
const beginnings: readonly string[] = [
  'koor-di-nátor',
  'bez-od-klad-',
  'ne-zbyt-',
  'koor-di-',
  'jedno-mysl-',
  'nejedno-mysl-',
  'roz-účto',
  'za-okrouh-',
  'vyso-čin',
  'dobro-vol-',
  'zá-šti-',
  'kyber-',
  'spolu-',
  'samo-',
  'místo-',
  'proti-',
  'celo-',
  'mezi-',
  'více-',
];

/** A beginning without its hyphens, and the places of these. */
type Exception = { readonly letters: string; readonly places: readonly number[] };

const exceptions: readonly Exception[] = beginnings.map((beginning) => {
  const parts = beginning.split('-');
  let at = 0;
  return { letters: parts.join(''), places: parts.slice(0, -1).map((part) => (at += part.length)) };
});

/**
 * The places of a lower-case word that sense allows, out of those the rule found: the exceptions instead of the
 * rule, and of two places one letter apart the first, for a vowel alone goes with what follows it (za-okrouhlit,
 * ne-určitý, po-užít).
 * @param places ascending
 */
export function sensiblePlaces(letters: string, places: readonly number[]): readonly number[] {
  const exception = exceptions.find((each) => letters.startsWith(each.letters));
  const known = exception === undefined ? places : [...exception.places, ...places.filter((place) => place > exception.letters.length)];
  return known.reduce<readonly number[]>((kept, place) => (isLoneVowel(letters.slice(kept.at(-1) ?? 0, place)) ? kept : [...kept, place]), []);
}

const isLoneVowel = (letters: string): boolean => /^[aáeéěiíoóuúůyý]$/u.test(letters);
