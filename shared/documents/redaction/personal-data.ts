/** Kinds of personal data that are known by their looks. */
export type PersonalKind = 'email' | 'phone' | 'birth-number' | 'birth-date' | 'home-address';

/** A personal datum in a text, exactly as it stands there. */
export type PersonalDatum = { readonly kind: PersonalKind; readonly text: string };

/** Personal data in a text with plain spaces ({@link plainText}), each once, in the order of their kinds. */
export function personalDataIn(text: string): readonly PersonalDatum[] {
  const found = patterns.flatMap(({ kind, pattern, holds = () => true }) =>
    Array.from(text.matchAll(pattern), (match) => ({ kind, text: (match.groups?.['datum'] ?? match[0]).trim() })).filter(({ text: datum }) => holds(datum)),
  );
  return [...new Map(found.map((datum) => [`${datum.kind} ${datum.text}`, datum])).values()];
}

type Pattern = { readonly kind: PersonalKind; readonly pattern: RegExp; readonly holds?: (datum: string) => boolean };

const patterns: readonly Pattern[] = [
  { kind: 'email', pattern: /[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  // With the code of a country, in groups of three, or after the word: other numbers of nine figures are no telephones.
  { kind: 'phone', pattern: /(?<![\d/-])(?:\+|00)\d{3} ?\d{3} ?\d{3} ?\d{3}(?![\d/])/gu },
  { kind: 'phone', pattern: /(?<![\d/+-]|(?:\+|00)\d{3} ?)\d{3} \d{3} \d{3}(?![\d/ ]*Kč|[\d/])/gu },
  { kind: 'phone', pattern: /(?:tel|mob)[\p{L}]*\.?:? ?(?<datum>\d{9})(?!\d)/giu },
  { kind: 'birth-number', pattern: /(?<![\d/-])\d{2}(?:[0257][1-9]|[1368][0-2])(?:0[1-9]|[12]\d|3[01])\/\d{3,4}(?![\d/])/gu, holds: isBirthNumber },
  { kind: 'birth-date', pattern: /(?:\bnar\.|naroz\p{L}+|datum narození):? (?:dne )?(?<datum>\d{1,2}\. ?\d{1,2}\. ?\d{4})/giu },
  { kind: 'home-address', pattern: /(?:bytem|bydliště|trvalý pobyt)(?: na adrese)?:? (?<datum>[^;()]{3,80}?\d{3} ?\d{2}(?: \p{Lu}[\p{L} ]*\p{L})?)(?![\p{L}\d])/giu },
];

/** Those of ten figures are divisible by eleven (§ 13 odst. 4 zákona č. 133/2000 Sb.); the same figures with a stroke may be an account. */
function isBirthNumber(text: string): boolean {
  const figures = text.replace('/', '');
  return figures.length === 9 || Number(figures) % 11 === 0;
}
