import { portableFileName } from '#shared/documents/file-name';

/** What a pattern of file names may speak of, in the words it is written with. */
export const patternWords = ['kraj', 'číslo', 'dokument', 'rok', 'stav', 'pořadí'] as const;
export type PatternWord = (typeof patternWords)[number];

/** What the words of a pattern mean for one document. */
export type NameFacts = Readonly<Record<PatternWord, string>>;

export const usualPattern = '{kraj} – {dokument}';

/** Longest pattern, in characters. */
export const longestPattern = 200;

/**
 * The names of files by a pattern such as `{kraj} – {dokument}`, as Windows takes them. Equal names, also those that differ in capitals alone,
 * are told apart by a number: `… (2).pdf`. Words in braces that are unknown stay as they are, without the braces' meaning.
 * @param extension with its full stop: `.pdf`
 */
export function fileNames(pattern: string, documents: readonly NameFacts[], extension: string): readonly string[] {
  const given = new Set<string>();
  return documents.map((facts) => {
    const stem = filled(pattern, facts);
    const name = firstFree((order) => portableFileName(`${order === 1 ? stem : `${stem} (${order})`}${extension}`), given);
    given.add(compared(name));
    return name;
  });
}

/** Words in braces that no pattern knows. */
export function unknownWords(pattern: string): readonly string[] {
  const known: ReadonlySet<string> = new Set(patternWords);
  return [...pattern.matchAll(/\{([^{}]*)\}/gu)].map(([, word = '']) => word).filter((word) => !known.has(word));
}

function filled(pattern: string, facts: NameFacts): string {
  const text = patternWords.reduce((name, word) => name.replaceAll(`{${word}}`, partOf(facts[word])), pattern);
  // What stood around an empty fact is no part of a name any more.
  return shortened(text.replace(/^(?:\s*[–-]\s+)+|(?:\s+[–-]\s*)+$/gu, '').replace(/(?:\s+[–-]){2,}(?=\s)/gu, ' –'));
}

/** Slashes of contract numbers would begin a folder. */
const partOf = (fact: string): string => fact.replace(/[/\\]/gu, '-').replaceAll('\u00a0', ' ');

/** Room for the number that tells equal names apart, before a name is cut to what a file name may have. */
const longestStem = 110;
const shortened = (stem: string): string => Array.from(stem).slice(0, longestStem).join('').trim();

const compared = (name: string): string => name.normalize('NFC').toLowerCase();

function firstFree(nameOf: (order: number) => string, given: ReadonlySet<string>): string {
  for (let order = 1; ; order += 1) {
    const name = nameOf(order);
    if (!given.has(compared(name))) return name;
  }
}
