import { detailsTable } from './details-table';
import { letterSignature } from './letter-signature';
import { letterhead } from './letterhead';
import { paperDate, paperDatum } from './paper-datum';
import { amountInWords } from '#shared/documents/amount-in-words';
import type { Block, Run, Text } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import { datum, detail, name, type Facts } from '#shared/documents/facts';
import type { Criterion } from '#shared/documents/wording/criterion';
import type { Variable } from '#shared/documents/wording/variable';
import { formatAmount } from '#shared/domain/money';
import { instalmentOf, type Instalment } from '#shared/domain/payment-calendar';
import { formatDate } from '#shared/domain/plain-date';

const callOf = ({ papers }: Facts) => papers.callForPayment;

/** What is paid for the year of the call; null where the year is not chosen or nothing is paid for it. */
function instalmentCalled(facts: Facts): Instalment | null {
  const { year } = callOf(facts);
  return year === null ? null : instalmentOf(facts.content, year);
}

export const callVariables: readonly Variable[] = [
  { name: 'call.number', label: 'číslo výzvy k úhradě', group: 'papers', read: (facts) => [paperDatum(facts, 'callForPayment', 'number', callOf(facts).number)] },
  { name: 'call.year', label: 'rok, za který se vyzývá k úhradě', group: 'papers', read: (facts) => [year(facts)] },
  { name: 'call.amount-in-full', label: 'částka výzvy číslem i slovy', group: 'papers', read: (facts) => [amountInFull(facts)] },
  { name: 'call.due-day', label: 'den splatnosti výzvy', group: 'papers', read: (facts) => [dueDay(facts)] },
];

export const callCriteria: readonly Criterion[] = [
  {
    name: 'call-due',
    label: 'splatnost výzvy',
    field: 'payment.due.kind',
    answers: [
      { value: 'after-delivery', label: 've lhůtě od doručení' },
      { value: 'day', label: 'v určitý den' },
      { value: 'at-once', label: 'bez zbytečného odkladu' },
    ],
    read: dueOf,
  },
];

export const callComponents: readonly Component[] = [
  { name: 'call-head', label: 'záhlaví výzvy k úhradě', blocks: (facts) => [head(facts)] },
  { name: 'call-payment', label: 'platební údaje výzvy (tabulka)', blocks: (facts) => [payment(facts)] },
  { name: 'call-signature', label: 'podpis výzvy k úhradě', blocks: (facts) => [letterSignature(facts, 'coordinator', 'callForPayment', callOf(facts))] },
];

/** A year for which the agreement asks for nothing is as good as none. */
function year(facts: Facts): Run {
  const called = instalmentCalled(facts);
  return paperDatum(facts, 'callForPayment', 'year', called === null && facts.content.contribution.annualAmount !== null ? null : callOf(facts).year);
}

function amountInFull(facts: Facts): Run {
  const called = instalmentCalled(facts);
  if (called === null) return datum(facts, 'contribution.annualAmount', facts.content.contribution.annualAmount === null ? null : formatAmount(facts.content.contribution.annualAmount));
  return { text: `${formatAmount(called.amount)} (slovy: ${amountInWords(called.amount)})`, field: 'contribution.annualAmount' };
}

/** A day that has passed when the call is written lets the call itself decide, as the agreement says. */
function dueOf(facts: Facts): string {
  if (facts.content.payment.due.kind === 'after-request') return 'after-delivery';
  const dueOn = instalmentCalled(facts)?.dueOn ?? null;
  const { issuedOn } = callOf(facts);
  return dueOn !== null && issuedOn !== null && dueOn < issuedOn ? 'at-once' : 'day';
}

function dueDay(facts: Facts): Run {
  const dueOn = instalmentCalled(facts)?.dueOn ?? null;
  return dueOn === null ? year(facts) : { text: formatDate(dueOn), field: 'payment.due' };
}

function head(facts: Facts): Block {
  const { number, issuedOn } = callOf(facts);
  return letterhead(facts, {
    from: 'coordinator',
    addressee: null,
    references: [
      { label: 'číslo', value: [paperDatum(facts, 'callForPayment', 'number', number)] },
      { label: 'dne', value: [paperDate(facts, 'callForPayment', 'issuedOn', issuedOn)] },
    ],
  });
}

function payment(facts: Facts): Block {
  const { coordinator, region } = facts;
  const { variableSymbol, specificSymbol } = facts.content.payment;
  const bank: Text = coordinator.details.bankName === null ? [] : [{ text: ', ' }, detail(facts, coordinator, 'bankName')];
  return detailsTable([
    { label: 'Plátce', value: [name(facts, region, 'nominative'), ...ico(facts, 'region')] },
    { label: 'Příjemce', value: [name(facts, coordinator, 'nominative'), ...ico(facts, 'coordinator')] },
    { label: 'Částka', value: [amountInFull(facts)] },
    { label: 'Splatnost', value: dueText(facts) },
    { label: 'Číslo účtu', value: [detail(facts, coordinator, 'account'), ...bank] },
    { label: 'Variabilní symbol', value: [datum(facts, 'payment.variableSymbol', variableSymbol)] },
    ...(specificSymbol === null ? [] : [{ label: 'Specifický symbol', value: [datum(facts, 'payment.specificSymbol', specificSymbol)] }]),
  ]);
}

function ico(facts: Facts, side: 'coordinator' | 'region'): Text {
  return facts[side].party === null ? [] : [{ text: ', IČO ' }, detail(facts, facts[side], 'ico')];
}

function dueText(facts: Facts): Text {
  const { due } = facts.content.payment;
  if (due.kind === 'after-request') return [{ text: 'do ' }, datum(facts, 'payment.due.days', due.days), { text: `${due.days === 1 ? ' dne' : ' dnů'} ode dne doručení` }];
  return dueOf(facts) === 'at-once' ? [{ text: 'bez zbytečného odkladu po doručení', field: 'payment.due' }] : [dueDay(facts)];
}
