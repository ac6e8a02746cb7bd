import { letterDate, letterRun } from './letter-datum';
import { paymentsTable } from './payments-table';
import { reminderPayment } from './reminder-payment';
import { standingTable } from './standing-table';
import { partyHeading } from '#shared/documents/papers/party-heading';
import { letterhead } from '#shared/documents/papers/letterhead';
import type { Block } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import type { Facts } from '#shared/documents/facts';

/** What reminders and receipts are made of besides their words. */
export const letterComponentsOfPayments: readonly Component[] = [
  { name: 'payment-letter-head', label: 'záhlaví upomínky nebo potvrzení', blocks: (facts) => [head(facts)] },
  { name: 'reminder-standing', label: 'přehled dlužné částky (tabulka)', blocks: (facts) => [standingTable(facts)] },
  { name: 'reminder-payment', label: 'platební údaje upomínky s QR kódem', blocks: (facts) => [reminderPayment(facts)] },
  { name: 'receipt-payments', label: 'přijaté platby (tabulka)', blocks: (facts) => [paymentsTable(facts)] },
  { name: 'payment-letter-signature', label: 'podpis upomínky nebo potvrzení', blocks: (facts) => [signature(facts)] },
];

function head(facts: Facts): Block {
  return letterhead(facts, {
    from: 'coordinator',
    addressee: null,
    references: [
      { label: 'číslo', value: [letterRun(facts, ({ number }) => number, 'letter.number')] },
      { label: 'dne', value: [letterDate(facts, ({ issuedOn }) => issuedOn)] },
    ],
  });
}

function signature(facts: Facts): Block {
  const name = [letterRun(facts, ({ signedBy }) => signedBy, 'letter.signedBy')];
  const title = [letterRun(facts, ({ signedByTitle }) => signedByTitle, 'letter.signedByTitle')];
  return { kind: 'signatures', undated: true, parties: [{ side: 'coordinator', heading: partyHeading(facts, 'coordinator'), name, title }] };
}
