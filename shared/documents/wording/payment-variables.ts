import type { Variable } from './variable';
import { amountInWords } from '#shared/documents/amount-in-words';
import type { Run } from '#shared/documents/block';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import { dayOfYear } from '#shared/documents/phrases';
import { addHalere, formatAmount, type Halere } from '#shared/domain/money';
import { paymentCalendar } from '#shared/domain/payment-calendar';

/** How much is paid, since when, by when and how. */
export const paymentVariables: readonly Variable[] = [
  { name: 'contribution.annual-amount', label: 'roční příspěvek', group: 'contribution', read: (facts) => [annual(facts, formatAmount)] },
  { name: 'contribution.annual-amount-in-words', label: 'roční příspěvek slovy', group: 'contribution', read: (facts) => [annual(facts, amountInWords)] },
  { name: 'contribution.annual-amount-in-full', label: 'roční příspěvek číslem i slovy', group: 'contribution', read: (facts) => [annual(facts, inFull)] },
  { name: 'contribution.first-year', label: 'první rok příspěvku', group: 'contribution', read: (facts) => [datum(facts, 'contribution.firstYear', facts.content.contribution.firstYear)] },
  { name: 'contribution.starts-on', label: 'den, od kterého se příspěvek počítá', group: 'contribution', read: (facts) => [dateDatum(facts, 'contribution.startsOn', facts.content.contribution.startsOn)] },
  { name: 'contribution.first-amount-in-full', label: 'příspěvek za první rok číslem i slovy', group: 'contribution', read: (facts) => [firstAmount(facts)] },
  { name: 'contribution.exception', label: 'odlišný příspěvek jednoho roku (za rok … částku …)', group: 'contribution', read: (facts) => exceptionText(facts, 0) },
  { name: 'contribution.total', label: 'součet příspěvků za dobu určitou', group: 'contribution', read: (facts) => [total(facts)] },
  { name: 'payment.due-days', label: 'počet dnů splatnosti (30 dnů)', group: 'payment', read: dueDays },
  { name: 'payment.due-day', label: 'den splatnosti v roce (31. března)', group: 'payment', read: dueDay },
  { name: 'payment.variable-symbol', label: 'variabilní symbol', group: 'payment', read: (facts) => [datum(facts, 'payment.variableSymbol', facts.content.payment.variableSymbol)] },
  { name: 'payment.specific-symbol', label: 'specifický symbol', group: 'payment', read: (facts) => [datum(facts, 'payment.specificSymbol', facts.content.payment.specificSymbol)] },
];

/** „za rok 2025 částku 20 000 Kč (slovy: …)“ of the year at that place of the list of years with amounts of their own. */
export function exceptionText(facts: Facts, index: number): readonly Run[] {
  const field = `contribution.exceptions.${String(index)}`;
  const { year = null, amount = null } = facts.content.contribution.exceptions[index] ?? {};
  return [{ text: 'za rok ' }, datum(facts, `${field}.year`, year), { text: ' částku ' }, datum(facts, `${field}.amount`, amount === null ? null : inFull(amount))];
}

/** „60 000 Kč (slovy: šedesát tisíc korun českých)“ */
function inFull(amount: Halere): string {
  return `${formatAmount(amount)} (slovy: ${amountInWords(amount)})`;
}

function annual(facts: Facts, written: (amount: Halere) => string): Run {
  const { annualAmount } = facts.content.contribution;
  return datum(facts, 'contribution.annualAmount', annualAmount === null ? null : written(annualAmount));
}

function firstAmount(facts: Facts): Run {
  const { firstYear } = facts.content.contribution;
  const instalment = paymentCalendar(facts.content).find(({ year }) => year === firstYear);
  return datum(facts, 'contribution.startsOn', instalment === undefined ? null : inFull(instalment.amount));
}

function total(facts: Facts): Run {
  const amounts = paymentCalendar(facts.content).map(({ amount }) => amount);
  return datum(facts, 'contribution.annualAmount', amounts.length === 0 ? null : formatAmount(addHalere(amounts)));
}

function dueDays(facts: Facts): readonly Run[] {
  const { due } = facts.content.payment;
  const days = due.kind === 'after-request' ? due.days : null;
  return [datum(facts, 'payment.due.days', days), { text: days === 1 ? ' dne' : ' dnů' }];
}

function dueDay(facts: Facts): readonly Run[] {
  const { due } = facts.content.payment;
  return [due.kind === 'fixed-day' ? { text: dayOfYear(due.day, due.month), field: 'payment.due' } : datum(facts, 'payment.due.day', null)];
}
