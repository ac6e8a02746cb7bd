import { describe, expect, test } from 'vitest';
import { sampleLetters } from '#shared/documents/sample-letter';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { paymentRequestSchema, type PaymentRequest, type RequestKind } from '#shared/domain/payments/payment-request';
import { possibleRequests, type Asked } from '#shared/domain/payments/requests/possible-requests';
import { day } from '#test/support/agreement-life';

const { state } = sampleLetters.reminder;

/** An issued letter about the contribution of the tests, due on the last of April where it is a reminder. */
function issued(kind: RequestKind, change: Partial<PaymentRequest> = {}): PaymentRequest {
  const file = { sha256: '0'.repeat(64), type: 'application/pdf', size: 1 };
  const made = { id: '00000000-0000-4000-a003-000000000001', kind, agreement: state.agreement, year: 2024, number: 'VU/1/2024', issuedOn: '2024-04-15', amount: 6_000_000, interest: 0, dueOn: kind === 'reminder' ? '2024-04-30' : null, file, by: 'novakova', at: '2024-04-15T08:00:00.000Z' };
  return paymentRequestSchema.parse({ ...made, ...change });
}

type Change = Partial<Omit<Asked, 'state'>> & { readonly state?: Partial<ContributionState> };

const possible = ({ state: changed = {}, ...change }: Change) => possibleRequests({ state: { ...state, ...changed }, requests: [], concluded: true, delivered: true, day: day('2024-04-15'), ...change });

const notDue = { dueOn: null, daysLate: 0, status: 'expected' } as const;
const covered = { paid: 6_000_000, outstanding: 0, coveredOn: day('2024-04-01'), status: 'paid' } as const;

describe('a call', () => {
  test('goes out while nobody asked for the contribution', () => {
    expect(possible({ state: notDue, delivered: false })).toEqual(['call-for-payment']);
  });

  test.each<readonly [string, Change]>([
    ['an agreement that is not concluded', { concluded: false }],
    ['what was called for', { requests: [issued('call-for-payment')] }],
    ['what was called for elsewhere and delivered', { delivered: true }],
    ['what was paid or waived', { state: { ...notDue, outstanding: 0 } }],
    ['a year the agreement does not pay', { state: { ...notDue, instalment: null } }],
  ])('does not go out for %s', (_, change) => {
    expect(possible({ state: notDue, delivered: false, ...change })).toEqual([]);
  });
});

describe('a reminder', () => {
  test('goes out from the day after the due day, also where the agreement itself names the day', () => {
    const on = (text: string) => possible({ day: day(text), state: { dueOn: day('2024-04-02') }, delivered: false });
    expect([on('2024-04-02'), on('2024-04-03')]).toEqual([['call-for-payment'], ['call-for-payment', 'reminder']]);
  });

  test('goes out for the rest of what was paid in part, and never for what was paid', () => {
    expect([possible({ state: { paid: 1_000_000, outstanding: 5_000_000 } }), possible({ state: { ...covered, outstanding: -1 } })]).toEqual([['reminder'], ['receipt']]);
  });

  test('is followed by a second one after the day it named, and by no third', () => {
    const after = (text: string, ...kinds: readonly RequestKind[]) => possible({ day: day(text), requests: kinds.map((kind) => issued(kind)) });
    expect([after('2024-04-30', 'reminder'), after('2024-05-01', 'reminder'), after('2024-06-01', 'reminder', 'second-reminder')]).toEqual([[], ['second-reminder'], []]);
  });

  test('of another year or agreement does not count', () => {
    expect(possible({ requests: [issued('reminder', { year: 2023 })] })).toEqual(['reminder']);
  });
});

describe('a receipt', () => {
  test('is issued once for what payments cover', () => {
    expect([possible({ state: covered }), possible({ state: covered, requests: [issued('receipt')] })]).toEqual([['receipt'], []]);
  });

  test('is not issued for what came and went back, nor for what was waived', () => {
    expect([possible({ state: { ...covered, refunded: 6_000_000 } }), possible({ state: { ...covered, paid: 0, waived: 6_000_000 } })]).toEqual([[], []]);
  });
});
