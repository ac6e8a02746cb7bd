import { accountKey, nameKey, type CalledNumber, type HeldAccount, type PayerIndex } from '#shared/domain/payments/matching/payer-index';
import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import { wordsOf } from '#shared/domain/search/words';
import { isSameAccount } from '#shared/domain/statements/named-account';
import type { StatementEntry } from '#shared/domain/statements/statement';

/** An entry as matching reads it: its words where they name anything, what it names, and the candidates that any of that belongs to. */
export type ReadEntry = {
  readonly entry: StatementEntry;
  readonly nameWords: readonly string[];
  readonly messageWords: readonly string[];
  /** Whose its account is. */
  readonly held: readonly HeldAccount[];
  /** Numbers of calls and agreements in its message. */
  readonly numbers: readonly CalledNumber[];
  readonly touched: ReadonlySet<MatchCandidate>;
};

const nothing: readonly never[] = [];

export function readEntry(entry: StatementEntry, index: PayerIndex): ReadEntry {
  const { account, name, message, symbols } = entry;
  const [nameWords, messageWords] = [wordsIn(name, index), wordsIn(message, index)];
  const held = account === null ? nothing : (index.accounts.get(accountKey(account)) ?? nothing).filter((each) => isSameAccount(each.account, account));
  const numbers = numbersIn(messageWords, index);
  const byAccount = held.flatMap(({ party }) => index.parties.get(party) ?? nothing);
  const byNumber = numbers.map(({ candidate }) => candidate);
  const byName = nameWords.flatMap((word) => index.names.get(nameKey(word)) ?? nothing);
  const byMessage = messageWords.flatMap((word) => byMessageWord(word, index));
  return { entry, nameWords, messageWords, held, numbers, touched: new Set([...bySymbols(symbols, index), ...byAccount, ...byNumber, ...byName, ...byMessage]) };
}

/** No words of a text that names nothing. */
const wordsIn = (text: string | null, { mayMention }: PayerIndex): readonly string[] => (text === null || !mayMention(text) ? nothing : wordsOf(text));

function bySymbols({ variable, specific }: StatementEntry['symbols'], { symbols, slips, icos, specific: specifics }: PayerIndex): readonly MatchCandidate[] {
  const slipped = variable === null ? nothing : (slips.get(variable) ?? nothing);
  const found = [[variable, symbols], [variable, icos], [specific, specifics]] as const;
  return [...found.flatMap(([symbol, lookup]) => (symbol === null ? nothing : (lookup.get(symbol) ?? nothing))), ...slipped.map(({ candidate }) => candidate)];
}

function byMessageWord(word: string, { symbols, icos, names }: PayerIndex): readonly MatchCandidate[] {
  if (isNumber.test(word)) return symbols.get(word) ?? icos.get(word) ?? nothing;
  return names.get(nameKey(word)) ?? nothing;
}

/** Shorter numbers in a message are days, years and amounts. */
const isNumber = /^\d{5,}$/u;

function numbersIn(words: readonly string[], { numbers }: PayerIndex): readonly CalledNumber[] {
  const called = words.flatMap((word) => numbers.get(word) ?? nothing);
  if (called.length === 0) return nothing;
  const text = ` ${words.join(' ')} `;
  return [...new Set(called)].filter((number) => text.includes(` ${number.words} `));
}

/** Years a message names, and those the calls it names ask for; not those within its days and numbers. */
export function namedYears({ entry: { message }, numbers }: Pick<ReadEntry, 'entry' | 'numbers'>): ReadonlySet<number> {
  const bare = (message ?? '').replace(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/gu, ' ');
  const text = numbers.reduce((rest, { words }) => rest.replaceAll(` ${words} `, '  '), ` ${wordsOf(bare).join(' ')} `);
  const years = (text.match(/\b20\d\d\b/gu) ?? []).map(Number);
  return new Set([...years, ...numbers.flatMap(({ year }) => year ?? [])]);
}
