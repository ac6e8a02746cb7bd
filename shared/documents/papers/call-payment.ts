import { calledAmount, calledDueDay, dueOfCall, instalmentCalled } from './called-instalment';
import { contributionPeriod } from './contribution-period';
import { paymentBlock } from './payment-block';
import type { Block, Text } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';

/** What the call asks for, where to pay it and under which symbols, with a code for telephones. */
export function callPayment(facts: Facts): Block {
  const called = instalmentCalled(facts);
  const due = dueOfCall(facts);
  return paymentBlock(facts, {
    amount: calledAmount(facts),
    due: dueText(facts),
    purpose: contributionPeriod(called, 'papers.callForPayment.year'),
    code: called === null ? null : { amount: called.amount, dueOn: due.kind === 'day' ? due.on : null, message: `Příspěvek KPBI ${called.year}` },
  });
}

function dueText(facts: Facts): Text {
  const { due } = facts.content.payment;
  if (due.kind === 'after-request') return [{ text: 'do ' }, datum(facts, 'payment.due.days', due.days), { text: `${due.days === 1 ? ' dne' : ' dnů'} ode dne doručení` }];
  return dueOfCall(facts).kind === 'day' ? [calledDueDay(facts)] : [{ text: 'bez zbytečného odkladu po doručení', field: 'payment.due' }];
}
