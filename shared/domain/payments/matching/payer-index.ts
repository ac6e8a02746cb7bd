import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import { lookup, type Lookup } from '#shared/domain/payments/matching/lookup';
import { mentionOf } from '#shared/domain/payments/matching/mention';
import { beginningOf, beginningsOf } from '#shared/domain/payments/matching/party-name';
import { slipsOf, withoutZeros, type Slip } from '#shared/domain/payments/matching/symbol-slips';
import type { LearntAccount } from '#shared/domain/payments/learnt-account';
import type { PaymentId } from '#shared/domain/payments/payment';
import type { RegionCode } from '#shared/domain/region';
import { wordsOf } from '#shared/domain/search/words';
import type { NamedAccount } from '#shared/domain/statements/named-account';

/** An account and whose it is; learnt from a payment, or known from the agreement. */
export type HeldAccount = { readonly account: NamedAccount; readonly party: RegionCode; readonly from: PaymentId | null };

export type SlippedSymbol = { readonly candidate: MatchCandidate; readonly symbol: string; readonly slip: Slip };

/** A number as it stands among the words of a message: `vu 12 2025`. */
export type CalledNumber = { readonly candidate: MatchCandidate; readonly number: string; readonly words: string; readonly year: number | null };

/** By what an entry of a statement may name a candidate; a hundred thousand entries are looked up in it, so nothing is gone through for each. */
export type PayerIndex = {
  readonly candidates: readonly MatchCandidate[];
  readonly symbols: Lookup<MatchCandidate>;
  readonly slips: Lookup<SlippedSymbol>;
  readonly specific: Lookup<MatchCandidate>;
  /** By the number of the account, for the bank may be missing. */
  readonly accounts: Lookup<HeldAccount>;
  readonly parties: Lookup<MatchCandidate>;
  /** As it is written, and as a symbol without leading zeros. */
  readonly icos: Lookup<MatchCandidate>;
  /** By the first letters of the words of its name. */
  readonly names: Lookup<MatchCandidate>;
  /** By their first words. */
  readonly numbers: Lookup<CalledNumber>;
  /** Whether a text may have a word in it that anything here is looked up by. */
  readonly mayMention: (text: string) => boolean;
};

export function payerIndexOf(candidates: readonly MatchCandidate[], learnt: readonly LearntAccount[]): PayerIndex {
  const held = candidates.flatMap(({ accounts, party }) => accounts.map((account): HeldAccount => ({ account, party, from: null })));
  const taught = learnt.map(({ account, party, from }): HeldAccount => ({ account, party, from }));
  const symbols = lookup(candidates, ({ variableSymbols }) => variableSymbols);
  const icos = lookup(candidates, ({ ico }) => (ico === null ? [] : [ico, withoutZeros(ico)]));
  const names = lookup(candidates, ({ name }) => beginningsOf(name));
  const numbers = lookup(candidates.flatMap(calledOf), ({ words }) => words.split(' ').slice(0, 1));
  return {
    candidates,
    symbols,
    slips: lookup(candidates.flatMap(slippedOf), ({ found }) => [found]),
    specific: lookup(candidates, ({ specificSymbols }) => specificSymbols),
    accounts: lookup([...taught, ...held], ({ account }) => [accountKey(account)]),
    parties: lookup(candidates, ({ party }) => [party]),
    icos,
    names,
    numbers,
    mayMention: mentionOf([symbols, icos, names, numbers].flatMap((each) => [...each.keys()])),
  };
}

export const accountKey = (account: NamedAccount): string => (account.kind === 'czech' ? account.number : account.text);

/** Words of names are looked up by these. */
export const nameKey = beginningOf;

const slippedOf = (candidate: MatchCandidate): readonly (SlippedSymbol & { readonly found: string })[] =>
  candidate.variableSymbols.flatMap((symbol) => [...slipsOf(symbol)].map(([found, slip]) => ({ candidate, symbol, slip, found })));

/** A number of one or two digits alone would be found in any message. */
const shortestNumber = 5;

const calledOf = (candidate: MatchCandidate): readonly CalledNumber[] =>
  candidate.numbers.map(({ number, year }) => ({ candidate, number, words: wordsOf(number).join(' '), year })).filter(({ words }) => words.length >= shortestNumber);
