/**
 * What may be another form of a name in texts with plain spaces: another case („Novákem“), the surname alone, the name turned round or without
 * its titles. A likeness by stems and endings, so what is found is for a person to confirm. Each form once, as it stands there.
 * @param names texts; those that are no names (figures, addresses, small letters) have no forms
 */
export function otherForms(names: readonly string[], texts: readonly string[]): readonly string[] {
  const patterns = names.flatMap(patternsOf);
  const found = texts.flatMap((text) => patterns.flatMap((pattern) => Array.from(unmarked(text).matchAll(pattern), ({ index, 0: { length } }) => text.slice(index, index + length))));
  return [...new Set(found.filter((form) => /^\p{Lu}/u.test(form)))];
}

/** Letters without their marks, small, each in the place of its own: Czech endings change „k“ to „c“ and „r“ to „ř“. */
function unmarked(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const plain = letter.normalize('NFD').slice(0, 1).toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

/** A person by the surname, with first names before or after it where they stand; anything else by all its words. */
function patternsOf(name: string): readonly RegExp[] {
  const words = wordsOf(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!isCapitalised(first)) return [];
  const forms = words.map(formsOf);
  const isPerson = words.every(isCapitalised);
  if (!isPerson || last.length < shortest) return [whole(forms.join(' '))];
  const given = forms.slice(0, -1).map((form) => `(?:${form})`).join('|');
  const surname = forms.at(-1) ?? '';
  return [whole(given === '' ? surname : `(?:(?:${given}) )*${surname}(?: (?:${given}))*`)];
}

/** Shorter words are common ones. */
const shortest = 3;

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}@])`, 'gu');

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*$/u.test(word);

/** Degrees without a dot; the others are told by it. */
const degrees = /^(?:MBA|MPA|LLM|DBA|CSc|DrSc|PhD|MSc|BA|MA|DiS)$/u;

/** None where it holds figures or is an address. */
function wordsOf(name: string): readonly string[] {
  if (/[\d@/]/u.test(name)) return [];
  return name.split(/[\s,]+/u).filter((word) => word !== '' && !word.includes('.') && !degrees.test(word));
}

/** Endings of names of all genders, and of adjectives made of them. */
const endings = 'a|e|i|o|u|y|ou|em|im|ym|am|um|om|ech|ich|ych|ach|ami|emi|imi|ymi|ovi|ove|eho|iho|emu|imu|uv|(?:ov|in)(?:a|e|o|u|y|ou|ym|ych|ymi)?';

/** Both parts of a double name have endings of their own. */
const formsOf = (word: string): string => word.split('-').map(formsOfPart).join('-');

function formsOfPart(word: string): string {
  const plain = unmarked(word);
  const stem = plain.replace(/[aeiouy]$/u, '');
  const stems = stem === plain ? [plain, ...withoutFleeting(plain)] : [stem];
  return `(?:${stems.map(softened).join('|')})(?:${endings})?`;
}

/** Pavel, Pavla; Marek, Marka. */
function withoutFleeting(word: string): readonly string[] {
  const shorter = word.replace(/(?<=[^aeiouy])e(?=[^aeiouy]$)/u, '');
  return shorter === word ? [] : [shorter];
}

/** Veronika, Veronice; Olga, Olze. */
const softened = (stem: string): string => stem.replace(/k$/u, '[kc]').replace(/[gh]$/u, '[ghz]');
