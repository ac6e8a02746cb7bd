import { paperDatum } from './paper-datum';
import { amountInWords } from '#shared/documents/amount-in-words';
import type { Run, Text } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';
import { formatAmount, halereSchema } from '#shared/domain/money';
import { instalmentOf, type Instalment } from '#shared/domain/payment-calendar';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

/** When what a call asks for is due: within a time of its delivery, on a day, at once where that day came too soon to bind anybody, or since a day that passed. */
export type DueOfCall = { readonly kind: 'after-delivery' | 'at-once' | 'passed' } | { readonly kind: 'day'; readonly on: PlainDate | null };

/** What is paid for the year of the call, of a letter that is issued as much as is still to be paid; null where the year is not chosen or nothing is paid for it. */
export function instalmentCalled({ content, papers, letter }: Facts): Instalment | null {
  if (letter?.kind === 'call-for-payment') return instalmentOwed(letter.state);
  const { year } = papers.callForPayment;
  return year === null ? null : instalmentOf(content, year);
}

function instalmentOwed({ instalment, dueOn, outstanding }: ContributionState): Instalment | null {
  return instalment === null ? null : { ...instalment, dueOn, amount: halereSchema.parse(Math.max(0, outstanding)) };
}

/** A year for which the agreement asks for nothing is as good as none. */
export function calledYear(facts: Facts): Run {
  const called = instalmentCalled(facts);
  return paperDatum(facts, 'callForPayment', 'year', called === null && facts.content.contribution.annualAmount !== null ? null : facts.papers.callForPayment.year);
}

/** In figures, then in words where they are known. */
export function calledAmount(facts: Facts): Text {
  const called = instalmentCalled(facts);
  const { annualAmount } = facts.content.contribution;
  if (called === null) return [datum(facts, 'contribution.annualAmount', annualAmount === null ? null : formatAmount(annualAmount))];
  const field = 'contribution.annualAmount';
  return [{ text: formatAmount(called.amount), field }, { text: ` (slovy: ${amountInWords(called.amount)})`, field }];
}

/**
 * A day that passed before anything could be paid lets the call itself decide, as the agreement says; so does every passed one of a call that is not issued, for nobody
 * knows yet when the agreement takes effect.
 */
export function dueOfCall(facts: Facts): DueOfCall {
  if (facts.content.payment.due.kind === 'after-request') return { kind: 'after-delivery' };
  const on = instalmentCalled(facts)?.dueOn ?? null;
  const isIssued = facts.letter?.kind === 'call-for-payment';
  if (on === null) return isIssued ? { kind: 'at-once' } : { kind: 'day', on };
  const { issuedOn } = facts.papers.callForPayment;
  if (issuedOn === null || on >= issuedOn) return { kind: 'day', on };
  return { kind: isIssued ? 'passed' : 'at-once' };
}

export function calledDueDay(facts: Facts): Run {
  const dueOn = instalmentCalled(facts)?.dueOn ?? null;
  return dueOn === null ? calledYear(facts) : { text: formatDate(dueOn), field: 'payment.due' };
}
