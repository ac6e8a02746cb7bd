import type { PlainDate } from '#shared/domain/plain-date';
import type { FilePlace } from '#shared/domain/statements/reading-problem';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import { elementsOf, textAt, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';
import { amountIn, currencyIn, requiredSignIn } from './amount';
import { dayIn } from './day';

/** A balance of an account on a day; hundredths, negative where the account is overdrawn. */
export type Balance = { readonly kind: string; readonly amount: number; readonly currency: string | null; readonly day: PlainDate | null; readonly place: FilePlace; readonly found: string };

/** The balances a statement begins and ends with; null where it has none. */
export type Balances = { readonly opening: Balance | null; readonly closing: Balance | null };

/**
 * Opening is `OPBD`, or the closing balance of the statement before (`PRCD`); closing is `CLBD`. A page of a statement begins or ends with an interim one
 * (`ITBD`) instead, and has two of them where it does both.
 */
export function balancesOf(statement: StreamedElement, currency: string | null, problems: ProblemList): Balances {
  const all = elementsOf(statement, 'Bal').filter((element) => kinds.includes(kindOf(element))).map((element) => balanceOf(element, problems)).filter((balance) => balance !== null);
  const ofAccount = all.filter((balance) => balance.currency === null || balance.currency === currency);
  const known = ofAccount.length > 0 ? ofAccount : all;
  const booked = { opening: known.find(({ kind }) => kind === 'OPBD') ?? known.find(({ kind }) => kind === 'PRCD') ?? null, closing: known.findLast(({ kind }) => kind === 'CLBD') ?? null };
  return withInterim(booked, known.filter(({ kind }) => kind === 'ITBD'));
}

const kinds = ['OPBD', 'PRCD', 'CLBD', 'ITBD'];

const kindOf = (element: StreamedElement): string => textAt(element, 'Tp', 'CdOrPrtry', 'Cd') ?? textAt(element, 'Tp', 'CdOrPrtry', 'Prtry') ?? '';

function balanceOf(element: StreamedElement, problems: ProblemList): Balance | null {
  const [value, sign, day] = [amountIn(element, problems), requiredSignIn(element, problems), dayIn(element, 'Dt', problems)];
  if (value === null || sign === null) return null;
  return { kind: kindOf(element), amount: value === 0 ? 0 : value * sign, currency: currencyIn(element), day, place: element.place, found: textAt(element, 'Amt') ?? '' };
}

function withInterim({ opening, closing }: Balances, interim: readonly Balance[]): Balances {
  const [first = null, last = null] = [interim[0], interim.at(-1)];
  const hasBoth = interim.length > 1;
  return { opening: opening ?? (hasBoth || closing !== null ? first : null), closing: closing ?? (hasBoth || opening !== null ? last : null) };
}
