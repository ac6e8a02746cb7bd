import { calledAmount, calledDueDay, dueOfCall, instalmentCalled } from './called-instalment';
import type { Block, Detail, PaymentCode, Run, Text } from '#shared/documents/block';
import { datum, detail, name, type Facts } from '#shared/documents/facts';
import { paymentCode } from '#shared/documents/payment-code';
import { ibanOf } from '#shared/domain/bank-account';
import { maxPaymentHalere } from '#shared/domain/money';
import { formatDate } from '#shared/domain/plain-date';

/** What the call asks for, where to pay it and under which symbols; with a code for telephones where nothing of that is missing. */
export function callPayment(facts: Facts): Block {
  const { coordinator, region } = facts;
  const { variableSymbol, specificSymbol } = facts.content.payment;
  const bank: Text = coordinator.details.bankName === null ? [] : [{ text: ', ' }, detail(facts, coordinator, 'bankName')];
  const details: readonly Detail[] = [
    { label: 'Příjemce', value: [name(facts, coordinator, 'nominative'), ...ico(facts, 'coordinator')] },
    { label: 'Číslo účtu', value: [{ ...detail(facts, coordinator, 'account'), strong: true }, ...bank] },
    ...iban(facts),
    { label: 'Variabilní symbol', value: [{ ...datum(facts, 'payment.variableSymbol', variableSymbol), strong: true }] },
    ...(specificSymbol === null ? [] : [{ label: 'Specifický symbol', value: [datum(facts, 'payment.specificSymbol', specificSymbol)] }]),
    { label: 'Částka', value: amount(facts) },
    { label: 'Splatnost', value: dueText(facts) },
    { label: 'Účel', value: purpose(facts) },
    { label: 'Plátce', value: [name(facts, region, 'nominative'), ...ico(facts, 'region')] },
  ];
  return { kind: 'payment-code', details, code: codeOf(facts) };
}

function ico(facts: Facts, side: 'coordinator' | 'region'): Text {
  return facts[side].party === null ? [] : [{ text: ', IČO ' }, detail(facts, facts[side], 'ico')];
}

/** The account once more as other banks and countries write it, in groups of four held together. */
function iban({ coordinator }: Facts): readonly Detail[] {
  const { account } = coordinator.details;
  if (account === null) return [];
  return [{ label: 'IBAN', value: [{ text: ibanOf(account).replace(/.{4}(?=.)/gu, '$&\u00a0'), field: 'coordinator.overrides.account' }] }];
}

/** The figure stands out from its words. */
const amount = (facts: Facts): Text => calledAmount(facts).map((run, index) => (index === 0 ? { ...run, strong: true } : run));

function dueText(facts: Facts): Text {
  const { due } = facts.content.payment;
  if (due.kind === 'after-request') return [{ text: 'do ' }, datum(facts, 'payment.due.days', due.days), { text: `${due.days === 1 ? ' dne' : ' dnů'} ode dne doručení` }];
  return dueOfCall(facts).kind === 'at-once' ? [{ text: 'bez zbytečného odkladu po doručení', field: 'payment.due' }] : [calledDueDay(facts)];
}

function purpose(facts: Facts): Text {
  const called = instalmentCalled(facts);
  const contribution: Run = { text: 'příspěvek KPBI' };
  return called === null ? [contribution] : [contribution, { text: ` od ${formatDate(called.from)} do ${formatDate(called.to)}`, field: 'papers.callForPayment.year' }];
}

/** None without account, amount or symbol: whoever reads it could not pay so that the payment is known again. */
function codeOf(facts: Facts): PaymentCode | null {
  const { coordinator, region, content } = facts;
  const called = instalmentCalled(facts);
  const due = dueOfCall(facts);
  const { account } = coordinator.details;
  const { variableSymbol, specificSymbol } = content.payment;
  if (account === null || variableSymbol === null || called === null || called.amount === 0 || called.amount > maxPaymentHalere) return null;
  const payer = region.party === null ? '' : `, ${region.party.content.name.nominative}`;
  return paymentCode({
    account,
    amount: called.amount,
    recipient: coordinator.party?.content.name.nominative ?? null,
    dueOn: due.kind === 'day' ? due.on : null,
    message: `Příspěvek KPBI ${called.year}${payer}`,
    variableSymbol,
    specificSymbol,
    constantSymbol: null,
  });
}
