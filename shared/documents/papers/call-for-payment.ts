import { callPayment } from './call-payment';
import { calledAmount, calledDueDay, calledYear, dueOfCall } from './called-instalment';
import { letterSignature } from './letter-signature';
import { letterhead } from './letterhead';
import { paperDate, paperDatum } from './paper-datum';
import type { Block } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import type { Facts } from '#shared/documents/facts';
import type { Criterion } from '#shared/documents/wording/criterion';
import type { Variable } from '#shared/documents/wording/variable';

const callOf = ({ papers }: Facts) => papers.callForPayment;

export const callVariables: readonly Variable[] = [
  { name: 'call.number', label: 'číslo výzvy k úhradě', group: 'papers', read: (facts) => [paperDatum(facts, 'callForPayment', 'number', callOf(facts).number)] },
  { name: 'call.year', label: 'rok, za který se vyzývá k úhradě', group: 'papers', read: (facts) => [calledYear(facts)] },
  { name: 'call.amount-in-full', label: 'částka výzvy číslem i slovy', group: 'papers', read: calledAmount },
  { name: 'call.due-day', label: 'den splatnosti výzvy', group: 'papers', read: (facts) => [calledDueDay(facts)] },
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
      { value: 'passed', label: 'v den, který již uplynul' },
    ],
    read: (facts) => dueOfCall(facts).kind,
  },
];

export const callComponents: readonly Component[] = [
  { name: 'call-head', label: 'záhlaví výzvy k úhradě', blocks: (facts) => [head(facts)] },
  { name: 'call-payment', label: 'platební údaje výzvy s QR kódem', blocks: (facts) => [callPayment(facts)] },
  { name: 'call-signature', label: 'podpis výzvy k úhradě', blocks: (facts) => [letterSignature(facts, 'coordinator', 'callForPayment', callOf(facts))] },
];

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
