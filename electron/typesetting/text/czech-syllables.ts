/**
 * Division of Czech words into syllables by rule (ÚJČ, Internetová jazyková příručka, id=135): an open syllable where one
 * consonant stands between vowels, several consonants shared so that the next syllable begins as Czech words do. Where the
 * rule is at odds with the building of words, or could be, the word is not divided there.
 */

const nucleus = /ou|au|eu|[aáeéěiíoóuúůyý]/gu;
const unit = /ch|./gu;

/** Groups of consonants that a syllable begins with as a whole. */
const onsets = new Set(
  [
    'bl br bř fl fr gl gr hl hr hř chl chr chv kl kr kř kv ml pl pr př tr tř tv vl vr vř',
    'zl zm zn zv',
    'sl sm sn sp sk st sv sch sml spl spr spř skl skr skř stl str stř stv šk šp št škr štr štv',
  ].flatMap((line) => line.split(' ')),
);

/** Prefixes that end in a consonant, with it; the syllable ends where they do. */
const closedPrefix = /^(?:nej)?(?:ne)?(?:roz|bez|pod|nad|před|od|ob|vz)/u;

/** Prefixes before a stem whose vowel makes a diphthong for the eye only: ne-určit, po-užít; not neutrální, pouze. */
const openPrefix = /^(?:nej)?(?:ne(?=u(?!tr|ro))|[pd]o(?=u[žčkp])|na(?=u[čk])|za(?=uj))/u;

/** A word that is denied, with the prefix ne- before two consonants: ne-zjedná, ne-vzniká; not nervový. */
const denied = /^ne(?!rv|kt|pt|tt)(?=[bcčdfghklmnprřsštvzž][bcčdfghjklmnprřsštvzž])/u;

/** Endings of adjectives and of nouns made of them, which take their consonant from the stem: závaz-nost, součas-ného. */
const ending = /^n(?:[áě]|ou|é(?:ho|mu|m)?|ý(?:ch|mi|m)?|í(?:ho|mu|m|ch|mi)?|ost\p{L}*)$/u;

/** Letters of the longest usual prefix that ends in a vowel: pří-, sou-. */
const longestOpenPrefix = 3;

/**
 * Where a word may be divided: numbers of letters from its start, ascending.
 * @param word in lower case, letters only
 */
export function syllablePlaces(word: string): readonly number[] {
  const seam = openPrefix.exec(word)?.[0].length ?? 0;
  const prefix = closedPrefix.exec(word)?.[0].length ?? 0;
  const nuclei = [...nucleiOf(word.slice(0, seam), 0), ...nucleiOf(word.slice(seam), seam)];
  return nuclei.slice(1).flatMap(({ from }, index) => placesBetween(word, nuclei[index]?.to ?? 0, from, prefix));
}

function nucleiOf(letters: string, offset: number): readonly { readonly from: number; readonly to: number }[] {
  return [...letters.matchAll(nucleus)].map(({ 0: vowels, index }) => ({ from: offset + index, to: offset + index + vowels.length }));
}

/** The places between two vowels that end and begin at these letters. */
function placesBetween(word: string, end: number, start: number, prefix: number): readonly number[] {
  const units = word.slice(end, start).match(unit) ?? [];
  const seam = seamBetween(word, end, start, units.length);
  if (seam !== null) return [seam];
  if (prefix > end && prefix <= start) return prefixPlaces(units, prefix);
  const place = start - onsetOf(units).length;
  // Of two consonants of which the first is a sibilant usage allows both (mož-nos-tech, mož-no-stech), but not after what may be a prefix (pří-spěvek).
  const either = units.length === 2 && place === end && end > longestOpenPrefix && /^[sš]/u.test(word.slice(end));
  return either ? [end, end + 1] : [place];
}

/** The place that is known without looking at groups of consonants. */
function seamBetween(word: string, end: number, start: number, consonants: number): number | null {
  // The long ú stands at the beginning of a stem only.
  if (word.startsWith('ú', start)) return start;
  if (consonants <= 1 || (end === 2 && denied.test(word))) return end;
  return ending.test(word.slice(start - 1)) ? start - 1 : null;
}

/** After the prefix, unless its last consonant may begin the stem as well: nad-řízený, but po-drobný. */
function prefixPlaces(units: readonly string[], prefix: number): readonly number[] {
  const [first = '', second = ''] = units;
  return first !== 'z' && /^[rř]$/u.test(second) ? [] : [prefix];
}

/** The longest end of a group of consonants that Czech words begin with; of twins only the second. */
function onsetOf(units: readonly string[]): string {
  const ends = units.map((_, index) => units.slice(index).join(''));
  return ends.find((end, index) => index === ends.length - 1 || onsets.has(end)) ?? '';
}
