import type { MatchReason } from '#shared/domain/payments/matching/match';

/**
 * How much each reason counts. Symbol, account and amount together are a hundred; two of them are beyond doubt where nothing speaks against it,
 * a name and an amount are not. docs/decisions/matching-of-payments.md says why.
 */
export const weights: Readonly<Record<MatchReason['code'], number>> = {
  'symbol': 40,
  'symbol-in-message': 30,
  'symbol-similar': 20,
  'symbol-unknown': -15,
  'symbol-of-other': -15,
  'specific-symbol': 10,
  'account': 40,
  'account-learnt': 40,
  'account-of-other': -20,
  'name': 20,
  'name-mentioned': 8,
  'name-of-other': -10,
  'ico': 25,
  'number-in-message': 30,
  'year-in-message': 5,
  'year-of-other': -5,
  'amount': 25,
  'only-one-with-amount': 15,
  'completed-by-others': 25,
  'pays-part': 10,
  'more-than-outstanding': 5,
  'nothing-outstanding': 0,
  'also-fits': 0,
  'in-advance': 0,
  'near-due-day': 5,
  'refund': 10,
  'nothing-to-refund': 0,
  'storno-of-payment': 80,
  'storno-of-entry': 80,
  'storno-alone': 0,
  'competes': 0,
  'taken-over': 0,
};

/** A symbol several agreements have in common tells them from others, but not from each other. */
const sharedSymbol = 15;

/** Money that goes back exactly as much as was paid too much fits as well as a payment does. */
const exactRefund = 25;

/** From here on a clerk is asked. */
export const leastDoubtful = 40;

/** From here on one may be certain. */
export const leastCertain = 60;

/** So much better than any other agreement the best has to be. */
export const margin = 20;

/** The sum of the reasons; it may lie beyond 0 and 100. */
export function weightOf(reasons: readonly MatchReason[]): number {
  return reasons.reduce((sum, reason) => sum + weightOfOne(reason), 0);
}

export const scoreOf = (weight: number): number => Math.min(100, Math.max(0, weight));

function weightOfOne(reason: MatchReason): number {
  if (reason.code === 'symbol' && reason.shared) return sharedSymbol;
  if (reason.code === 'refund' && reason.exact) return exactRefund;
  return weights[reason.code];
}

/** Signs that are of one party or agreement alone; without any of them nothing is certain. */
export function isAnchored(reasons: readonly MatchReason[]): boolean {
  return reasons.some((reason) => anchors.has(reason.code) && !(reason.code === 'symbol' && reason.shared));
}

const anchors: ReadonlySet<MatchReason['code']> = new Set(['symbol', 'symbol-in-message', 'account', 'account-learnt', 'ico', 'number-in-message']);

/** Whether something keeps it from being certain; that a clerk confirmed the account before outweighs a symbol of no agreement. */
export function isDoubted(reasons: readonly MatchReason[]): boolean {
  const learnt = reasons.some(({ code }) => code === 'account-learnt');
  return reasons.some((reason) => against.has(reason.code) || (reason.code === 'in-advance' && reason.alone) || (!learnt && wrongSymbols.has(reason.code)));
}

/** A symbol of no agreement and an amount of no year: the party pays something else, unless the message says that it does not. */
export function isForSomethingElse(reasons: readonly MatchReason[]): boolean {
  return reasons.some(({ code }) => code === 'symbol-unknown') && !reasons.some((reason) => saysSo.has(reason.code) || (reason.code === 'refund' && reason.exact));
}

const saysSo: ReadonlySet<MatchReason['code']> = new Set(['amount', 'symbol-in-message', 'number-in-message', 'year-in-message']);

const wrongSymbols: ReadonlySet<MatchReason['code']> = new Set(['symbol-similar', 'symbol-unknown']);
const against: ReadonlySet<MatchReason['code']> = new Set(['symbol-of-other', 'account-of-other', 'name-of-other', 'also-fits', 'year-of-other', 'storno-alone']);
