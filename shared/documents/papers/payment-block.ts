import type { Block, Detail, PaymentCode, Text } from '#shared/documents/block';
import { datum, detail, name, type Facts } from '#shared/documents/facts';
import { paymentCode } from '#shared/documents/payment-code';
import { ibanOf } from '#shared/domain/bank-account';
import { maxPaymentHalere, type Halere } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';

/** What a letter asks to be paid. */
export type AskedPayment = {
  readonly amount: Text;
  readonly due: Text;
  readonly purpose: Text;
  /** The same for a telephone; null while the amount is not known. */
  readonly code: { readonly amount: Halere; readonly dueOn: PlainDate | null; readonly message: string } | null;
};

/** What is asked for, where to pay it and under which symbols; with a code for telephones where nothing of that is missing. */
export function paymentBlock(facts: Facts, { amount, due, purpose, code }: AskedPayment): Block {
  const { coordinator, region } = facts;
  const { variableSymbol, specificSymbol } = facts.content.payment;
  const bank: Text = coordinator.details.bankName === null ? [] : [{ text: ', ' }, detail(facts, coordinator, 'bankName')];
  const details: readonly Detail[] = [
    { label: 'Příjemce', value: [name(facts, coordinator, 'nominative'), ...ico(facts, 'coordinator')] },
    { label: 'Číslo účtu', value: [{ ...detail(facts, coordinator, 'account'), strong: true }, ...bank] },
    ...iban(facts),
    { label: 'Variabilní symbol', value: [{ ...datum(facts, 'payment.variableSymbol', variableSymbol), strong: true }] },
    ...(specificSymbol === null ? [] : [{ label: 'Specifický symbol', value: [datum(facts, 'payment.specificSymbol', specificSymbol)] }]),
    // The figure stands out from its words.
    { label: 'Částka', value: amount.map((run, index) => (index === 0 ? { ...run, strong: true } : run)) },
    { label: 'Splatnost', value: due },
    { label: 'Účel', value: purpose },
    { label: 'Plátce', value: [name(facts, region, 'nominative'), ...ico(facts, 'region')] },
  ];
  return { kind: 'payment-code', details, code: code === null ? null : codeOf(facts, code) };
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

/** None without account, amount or symbol: whoever reads it could not pay so that the payment is known again. */
function codeOf({ coordinator, region, content }: Facts, { amount, dueOn, message }: NonNullable<AskedPayment['code']>): PaymentCode | null {
  const { account } = coordinator.details;
  const { variableSymbol, specificSymbol } = content.payment;
  if (account === null || variableSymbol === null || amount === 0 || amount > maxPaymentHalere) return null;
  const payer = region.party === null ? '' : `, ${region.party.content.name.nominative}`;
  return paymentCode({ account, amount, recipient: coordinator.party?.content.name.nominative ?? null, dueOn, message: `${message}${payer}`, variableSymbol, specificSymbol, constantSymbol: null });
}
