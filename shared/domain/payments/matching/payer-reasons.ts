import type { AgreementId } from '#shared/domain/agreement';
import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import type { MatchReason } from '#shared/domain/payments/matching/match';
import { nameLikeness } from '#shared/domain/payments/matching/party-name';
import type { PayerIndex } from '#shared/domain/payments/matching/payer-index';
import type { ReadEntry } from '#shared/domain/payments/matching/read-entry';

/** What tells that money comes from the party of a candidate, or goes to it, and what tells otherwise. */
export function payerReasons(read: ReadEntry, candidate: MatchCandidate, index: PayerIndex): readonly MatchReason[] {
  return [...symbolReasons(read, candidate, index), ...specificReasons(read, candidate), ...accountReasons(read, candidate, index), ...nameReasons(read, candidate), ...messageReasons(read, candidate)];
}

function symbolReasons({ entry, messageWords }: ReadEntry, candidate: MatchCandidate, index: PayerIndex): readonly MatchReason[] {
  const found = entry.symbols.variable;
  const written = candidate.variableSymbols.find((symbol) => symbol.length >= 5 && messageWords.includes(symbol));
  const said: readonly MatchReason[] = written === undefined || written === found ? [] : [{ code: 'symbol-in-message', symbol: written }];
  return found === null ? said : [...symbolFound(found, candidate, index), ...said];
}

function symbolFound(found: string, candidate: MatchCandidate, index: PayerIndex): readonly MatchReason[] {
  const { ico } = candidate;
  const holders = index.symbols.get(found) ?? [];
  if (holders.includes(candidate)) return [{ code: 'symbol', symbol: found, shared: holders.length > 1 }];
  if (ico !== null && index.icos.get(found)?.includes(candidate) === true) return [{ code: 'ico', ico, where: 'symbol' }];
  const wrong = [...slipReasons(found, candidate, index), ...holders.slice(0, 1).map(({ agreement }) => ({ code: 'symbol-of-other', agreement }) as const)];
  const [symbol] = candidate.variableSymbols;
  return wrong.length > 0 || symbol === undefined ? wrong : [{ code: 'symbol-unknown', symbol, found }];
}

function slipReasons(found: string, candidate: MatchCandidate, { slips }: PayerIndex): readonly MatchReason[] {
  const slipped = slips.get(found)?.find((each) => each.candidate === candidate);
  return slipped === undefined ? [] : [{ code: 'symbol-similar', symbol: slipped.symbol, found, slip: slipped.slip }];
}

function specificReasons({ entry }: ReadEntry, { specificSymbols }: MatchCandidate): readonly MatchReason[] {
  const { specific } = entry.symbols;
  return specific !== null && specificSymbols.includes(specific) ? [{ code: 'specific-symbol', symbol: specific }] : [];
}

function accountReasons({ held }: ReadEntry, { party }: MatchCandidate, { parties }: PayerIndex): readonly MatchReason[] {
  const ours = held.filter((each) => each.party === party);
  const learntFrom = ours.find(({ from }) => from !== null)?.from ?? null;
  const own: readonly MatchReason[] = ours.length === 0 ? [] : [learntFrom === null ? { code: 'account' } : { code: 'account-learnt', from: learntFrom }];
  const other = held.filter((each) => each.party !== party).flatMap((each) => parties.get(each.party) ?? [])[0];
  return other === undefined ? own : [...own, { code: 'account-of-other', agreement: other.agreement }];
}

function nameReasons({ entry, nameWords, messageWords, touched }: ReadEntry, candidate: MatchCandidate): readonly MatchReason[] {
  const length = entry.name?.length ?? 0;
  const likeness = nameLikeness(nameWords, length, candidate.name);
  if (likeness !== null) return [{ code: likeness === 'name' ? 'name' : 'name-mentioned' }];
  const other = otherNamed(nameWords, length, candidate, touched);
  if (other !== null) return [{ code: 'name-of-other', agreement: other }];
  return nameLikeness(messageWords, 0, candidate.name) === null ? [] : [{ code: 'name-mentioned' }];
}

function otherNamed(words: readonly string[], length: number, { party }: MatchCandidate, touched: ReadEntry['touched']): AgreementId | null {
  for (const other of touched) if (other.party !== party && nameLikeness(words, length, other.name) === 'name') return other.agreement;
  return null;
}

function messageReasons({ messageWords, numbers, entry }: ReadEntry, candidate: MatchCandidate): readonly MatchReason[] {
  const { ico } = candidate;
  const isSaid = ico !== null && messageWords.includes(ico) && entry.symbols.variable !== ico;
  const number = numbers.find((each) => each.candidate === candidate);
  return [...(isSaid ? [{ code: 'ico', ico, where: 'message' } as const] : []), ...(number === undefined ? [] : [{ code: 'number-in-message', number: number.number } as const])];
}
