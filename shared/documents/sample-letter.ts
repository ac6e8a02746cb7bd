import type { PaymentLetter } from '#shared/documents/payment-letter';
import { agreementIdSchema } from '#shared/domain/agreement';
import { korunas } from '#shared/domain/money';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { plainDate } from '#shared/domain/plain-date';

const agreement = agreementIdSchema.parse('6f3b0c9e-53a4-4a6c-9a1e-0b8f6c7d1234');
const instalment = { year: 2024, from: plainDate(2024, 1, 1), to: plainDate(2024, 12, 31), amount: korunas(60_000), dueOn: null };
const whole: ContributionState = { agreement, year: 2024, instalment, dueOn: plainDate(2024, 4, 2), expected: 6_000_000, paid: 0, waived: 0, refunded: 0, outstanding: 6_000_000, status: 'overdue', daysLate: 13, coveredOn: null, payments: [] };
const signed = { signedBy: 'Ing. Hana Příkladová', signedByTitle: 'vedoucí odboru informatiky' };
const before = { call: { number: 'VU/1/2024', issuedOn: plainDate(2024, 3, 1) }, reminder: null };
const paid = { on: plainDate(2024, 3, 28), amount: 6_000_000, account: '27-4228320287/0100', variableSymbol: '2024071' };

/** What templates of letters are shown on: the contribution of the founding case for its first year, reminded of, and paid. */
export const sampleLetters: Readonly<Record<'reminder' | 'receipt', PaymentLetter>> = {
  reminder: { kind: 'reminder', number: 'VU/2/2024', issuedOn: plainDate(2024, 4, 15), ...signed, state: whole, ...before, payBy: plainDate(2024, 4, 30), interest: null, payments: [] },
  receipt: {
    kind: 'receipt',
    number: 'VU/3/2024',
    issuedOn: plainDate(2024, 4, 15),
    ...signed,
    state: { ...whole, paid: 6_000_000, outstanding: 0, status: 'paid', daysLate: 0, coveredOn: paid.on },
    ...before,
    payBy: null,
    interest: null,
    payments: [paid],
  },
};
