import type { PaymentLetter } from '#shared/documents/payment-letter';
import { sampleLetters } from '#shared/documents/sample-letter';
import { korunas } from '#shared/domain/money';
import { plainDate } from '#shared/domain/plain-date';
import type { Choice } from './agreement-choices';

const { reminder, receipt } = sampleLetters;
const part = { on: plainDate(2024, 4, 3), amount: 2_000_000, account: null, variableSymbol: null };
const letter = (made: PaymentLetter): Choice => (agreementCase) => ({ ...agreementCase, letter: made });

/** Reminders and receipts as what came and what was asked for before makes them. */
export const letterChoices: readonly Choice[] = [
  letter(reminder),
  letter({ ...reminder, call: null }),
  letter({ ...reminder, interest: { amount: korunas(176), rate: 825, until: plainDate(2024, 4, 15), days: 13 } }),
  letter({ ...reminder, kind: 'second-reminder', reminder: { number: 'č. VU/2/2024', issuedOn: plainDate(2024, 4, 15) } }),
  letter({ ...reminder, state: { ...reminder.state, paid: 2_000_000, waived: 1_000_000, outstanding: 3_000_000 }, payments: [part] }),
  letter(receipt),
  letter({ ...receipt, state: { ...receipt.state, waived: 1_000_000, paid: 5_000_000 }, payments: [{ ...part, amount: 5_000_000 }] }),
  letter({ ...receipt, state: { ...receipt.state, paid: 7_000_000, outstanding: -1_000_000 }, payments: [...receipt.payments, { ...part, amount: 1_000_000 }] }),
];

/** A call that is not issued yet, and one that is: of what was due on a day that may have passed, or came too soon to bind anybody. */
export const callChoices: readonly Choice[] = [
  (agreementCase) => ({ ...agreementCase, letter: null }),
  letter({ ...reminder, kind: 'call-for-payment', call: null, payBy: null }),
  letter({ ...reminder, kind: 'call-for-payment', state: { ...reminder.state, dueOn: null }, call: null, payBy: null }),
];
