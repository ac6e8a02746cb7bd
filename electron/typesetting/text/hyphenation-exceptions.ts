/**
 * Beginnings of words that the rule of syllables divides against their sense; at a hyphen, and nowhere else up to the end of the
 * beginning, a word may be divided. What follows the beginning is left to the rule.
 */
const beginnings: readonly string[] = [
  'koor-di-nátor',
  'bez-od-klad-',
  'ne-zbyt-',
  'ne-pro-dl',
  'ne-pří-stup',
  'koor-di-',
  'jedno-mysl-',
  'nejedno-mysl-',
  'roz-účto',
  'ro-ze-ps',
  'ro-ze-sl',
  'za-okrouh-',
  'vyso-čin',
  'dobro-vol-',
  'zá-šti-',
  'mo-rav-sko-',
  'spo-leh-',
  'vni-tro-',
  'kyber-pro-',
  'kyber-',
  'spolu-',
  'trans-',
  'samo-',
  'místo-',
  'proti-',
  'celo-',
  'malo-sp',
  'mezi-',
  'více-',
  // Prefixes before a stem whose consonants begin few words, so that the rule parts them
  'po-de-ps',
  'do-ps',
  'do-tč',
  'na-ps',
  'po-ps',
  'pře-ps',
  'při-ps',
  'vy-ps',
  'za-ps',
  'ná-vš',
  'pře-vz',
  'pře-zk',
  'vý-zk',
  'ode-vz',
  'za-jm',
  'zá-jm',
  'vy-čl',
  'pro-dl',
  'zne-už',
  'zpří-stup',
];

/** A beginning without its hyphens, the places of these, and where the rule is to be asked again: not a single letter after a seam (samo-statný, not samos-tatný). */
type Exception = { readonly letters: string; readonly places: readonly number[]; readonly after: number };

const exceptions: readonly Exception[] = beginnings.map((beginning) => {
  const parts = beginning.split('-');
  let at = 0;
  const letters = parts.join('');
  return { letters, places: parts.slice(0, -1).map((part) => (at += part.length)), after: letters.length + (beginning.endsWith('-') ? 1 : 0) };
});

/**
 * The places of a lower-case word that sense allows, out of those the rule found: the exceptions instead of the
 * rule, and of two places one letter apart the first, for a vowel alone goes with what follows it (za-okrouhlit,
 * ne-určitý, po-užít).
 * @param places ascending
 */
export function sensiblePlaces(letters: string, places: readonly number[]): readonly number[] {
  const exception = exceptions.find((each) => letters.startsWith(each.letters));
  const known = exception === undefined ? places : [...exception.places, ...places.filter((place) => place > exception.after)];
  return known.reduce<readonly number[]>((kept, place) => (isLoneVowel(letters.slice(kept.at(-1) ?? 0, place)) ? kept : [...kept, place]), []);
}

const isLoneVowel = (letters: string): boolean => /^[aáeéěiíoóuúůyý]$/u.test(letters);
