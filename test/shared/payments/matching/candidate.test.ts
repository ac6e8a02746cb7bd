import { expect, test } from 'vitest';
import { symbolSchema } from '#shared/domain/contact-details';
import { candidatesOf, type CandidateSources } from '#shared/domain/payments/matching/candidate';
import { isOwnAccount } from '#shared/domain/payments/matching/own-account';
import { contributionStates } from '#shared/domain/payments/contribution-states';
import { paymentRequestSchema } from '#shared/domain/payments/payment-request';
import { seededParties } from '#shared/domain/seeded-parties';
import { aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { account, anEntry, matching, summary } from '#test/shared/payments/matching/builders';

const agreement = aLivedAgreement({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
const { payment, region } = agreement.content;
const amendment = anAmendmentOf(agreement, { content: { payment: { ...payment, variableSymbol: symbolSchema.parse('0002099071') }, region: { ...region, overrides: { ...region.overrides, account: null } } } });
const call = paymentRequestSchema.parse({
  id: '00000000-0000-4000-a003-000000000001', kind: 'call-for-payment', agreement: agreement.id, year: 2025, number: 'VU/12/2025', issuedOn: '2025-01-10', amount: 6_000_000, interest: 0, dueOn: null,
  file: { sha256: 'a'.repeat(64), type: 'application/pdf', size: 1 }, by: 'novakova', at: '2025-01-10T12:00:00.000Z',
});

const sources = (role: CandidateSources['role']): CandidateSources => ({
  agreements: [agreement, amendment, aLivedAgreement({ number: 2, removedAt: agreement.createdAt })],
  parties: seededParties,
  states: contributionStates({ agreement, amendments: [], role, day: day('2025-03-01') }, { payments: [], adjustments: [] }),
  requests: [call],
  role,
});

test('an agreement is one candidate, with what its amendments say beside what it said before', () => {
  const candidates = candidatesOf(sources('coordinator'));
  expect(candidates.map(({ agreement: id, party, ico, accounts, variableSymbols, numbers, states }) => ({ id, party, ico, accounts, variableSymbols, numbers, years: states.map(({ year }) => year) }))).toEqual([
    {
      id: agreement.id,
      party: 'CZ071',
      ico: '60609460',
      accounts: [account('178124-4159/0710')],
      variableSymbols: ['2024071', '2099071'],
      numbers: [
        { number: 'VU/12/2025', year: 2025 },
        ...[0, 1].flatMap(() => [{ number: 'KPBI/12/2024', year: null }, { number: '2024/00123/KH', year: null }]),
      ],
      years: [2024, 2025, 2026],
    },
  ]);
});

test('for the office of the region the party is the coordinator who is paid', () => {
  const [candidate] = candidatesOf(sources('region'));
  expect(candidate).toMatchObject({ party: 'CZ063', ico: '70890749', accounts: [account('19-2000145399/0800')], ownAccounts: [account('178124-4159/0710')] });
});

test('the region pays the coordinator by what goes out of its account', () => {
  const entries = [anEntry({ on: '2025-03-01', amount: -120_000, symbol: '2024071', account: '19-2000145399/0800', name: 'KRAJ VYSOCINA' })];
  expect(matching({ entries, role: 'region', candidates: candidatesOf(sources('region')) }).map(summary)).toEqual(['certain 1 2024: -60000 2025: -60000']);
});

test('a statement is of the office where an agreement names its account', () => {
  const candidates = candidatesOf(sources('coordinator'));
  expect([account('19-2000145399/0800'), account('19-2000145399'), account('178124-4159/0710')].map((each) => isOwnAccount(each, candidates))).toEqual([true, true, false]);
  expect(isOwnAccount(account('19-2000145399/0800'), [])).toBeNull();
});
