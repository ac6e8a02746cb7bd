import { amountInFull, halere, letterDate, totalOf } from './letter-datum';
import { contributionPeriod } from '#shared/documents/papers/contribution-period';
import { paymentBlock } from '#shared/documents/papers/payment-block';
import type { Block } from '#shared/documents/block';
import type { Facts } from '#shared/documents/facts';

/** What a reminder asks for, with the interest where there is any: what is read and what a telephone reads is the same sum. */
export function reminderPayment(facts: Facts): Block {
  const { letter } = facts;
  return paymentBlock(facts, {
    amount: amountInFull(facts, totalOf),
    due: [letterDate(facts, ({ payBy }) => payBy, 'letter.payBy')],
    purpose: contributionPeriod(letter?.state.instalment ?? null, 'letter'),
    code: letter === null ? null : { amount: halere(totalOf(letter)), dueOn: letter.payBy, message: `Příspěvek KPBI ${String(letter.state.year)}` },
  });
}
