import type { Block, TableColumn, Text } from '#shared/documents/block';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import { addHalere, formatAmountExactly } from '#shared/domain/money';
import { paymentCalendar, type Instalment } from '#shared/domain/payment-calendar';
import { formatDate } from '#shared/domain/plain-date';

/** When and how much is paid, year by year. */
export function paymentCalendarTable(facts: Facts): Block {
  const instalments = paymentCalendar(facts.content);
  const whole = facts.content.term.kind === 'until' && facts.content.term.until !== null && instalments.length > 0;
  const sum = { text: formatAmountExactly(addHalere(instalments.map(({ amount }) => amount))), field: 'contribution.annualAmount' };
  return {
    kind: 'table',
    caption: null,
    columns: columnsOf(instalments.length === 0 ? [30, 10, 25, 35] : [10, 30, 22, 38]),
    rows: instalments.length === 0 ? [unknownRow(facts)] : instalments.map((instalment) => rowOf(facts, instalment)),
    total: whole ? [[{ text: 'Celkem' }], [], [sum], []] : null,
  };
}

function columnsOf([year, period, amount, due]: readonly [year: number, period: number, amount: number, due: number]): readonly TableColumn[] {
  return [
    { title: 'Rok', align: 'left', weight: year, namesRows: true },
    { title: 'Období', align: 'left', weight: period },
    { title: 'Výše Příspěvku', align: 'right', weight: amount },
    { title: 'Splatnost', align: 'left', weight: due },
  ];
}

/** The one row of a calendar that cannot be made yet; a gap in it needs more room than a year. */
function unknownRow(facts: Facts): readonly Text[] {
  const { firstYear, annualAmount } = facts.content.contribution;
  const amount = annualAmount === null ? null : formatAmountExactly(annualAmount);
  return [[datum(facts, 'contribution.firstYear', firstYear)], [{ text: '–' }], [datum(facts, 'contribution.annualAmount', amount)], dueText(facts, null)];
}

function rowOf(facts: Facts, { year, from, to, amount, dueOn }: Instalment): readonly Text[] {
  const { exceptions, startsOn } = facts.content.contribution;
  const exception = exceptions.findIndex((candidate) => candidate.year === year);
  const amountField = exception === -1 ? 'contribution.annualAmount' : `contribution.exceptions.${String(exception)}.amount`;
  // A due day before the day the first contribution is counted from has passed: then čl. VI lets the request decide.
  const missed = dueOn !== null && startsOn !== null && dueOn < startsOn;
  return [
    [{ text: String(year), field: 'contribution.firstYear' }],
    [{ text: `${formatDate(from)} – ${formatDate(to)}`, field: 'contribution.startsOn' }],
    [{ text: formatAmountExactly(amount), field: amountField }],
    missed ? [{ text: `bez zbytečného odkladu po doručení ${requestGenitive(facts)}`, field: 'payment.due' }] : dueText(facts, dueOn),
  ];
}

function dueText(facts: Facts, dueOn: Instalment['dueOn']): Text {
  const { due } = facts.content.payment;
  if (due.kind === 'fixed-day') return [dueOn === null ? { text: '–' } : dateDatum(facts, 'payment.due', dueOn)];
  const noun = due.days === 1 ? 'dne' : 'dnů';
  return [{ text: 'do ' }, datum(facts, 'payment.due.days', due.days), { text: ` ${noun} od doručení ${requestGenitive(facts)}` }];
}

function requestGenitive({ content }: Facts): string {
  return content.payment.request === 'call' ? 'výzvy k úhradě' : 'faktury';
}
