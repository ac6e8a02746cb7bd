import { receivedOf } from './letter-datum';
import type { PaymentLetter } from '#shared/documents/payment-letter';
import type { Criterion } from '#shared/documents/wording/criterion';

/** What reminders and receipts ask of the contribution. */
export const letterCriteriaOfPayments: readonly Criterion[] = [
  criterion('reminder-order', 'kolikátá upomínka', { first: 'první', second: 'druhá' }, ({ kind }) => (kind === 'second-reminder' ? 'second' : 'first')),
  criterion('reminder-call', 'předchozí výzva k úhradě', { known: 'vystavena', unknown: 'nebyla' }, ({ call }) => (call === null ? 'unknown' : 'known')),
  criterion('reminder-received', 'co z příspěvku bylo uhrazeno', { nothing: 'nic', part: 'část' }, (letter) => (receivedOf(letter) > 0 ? 'part' : 'nothing')),
  criterion('reminder-interest', 'úrok z prodlení', { asked: 'požaduje se', none: 'nepožaduje se' }, ({ interest }) => (interest === null ? 'none' : 'asked')),
  criterion('reminder-sums', 'z čeho se skládá dlužná částka', { one: 'jen z příspěvku', several: 'z více položek' }, ({ payments, state, interest }) => (payments.length === 0 && state.waived === 0 && interest === null ? 'one' : 'several')),
  criterion('receipt-cover', 'čím je příspěvek pokryt', { exactly: 'platbami', waived: 'platbami a prominutím', over: 'platbami s přeplatkem' }, coverOf),
];

type Answers = Readonly<Record<string, string>>;

/** Where no letter is made, the first answer stands. */
function criterion<A extends Answers>(name: string, label: string, answers: A, read: (letter: PaymentLetter) => keyof A & string): Criterion {
  const values = Object.entries(answers).map(([value, each]) => ({ value, label: each }));
  return { name, label, field: null, answers: values, read: ({ letter }) => (letter === null ? (values[0]?.value ?? '') : read(letter)) };
}

function coverOf({ state }: PaymentLetter): 'exactly' | 'waived' | 'over' {
  if (state.outstanding < 0) return 'over';
  return state.waived > 0 ? 'waived' : 'exactly';
}
