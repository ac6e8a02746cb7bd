import { annexTitle, section } from './annex-title';
import { agreementNumbering } from '#shared/documents/agreement/agreement';
import type { Block, DocumentPart, Run, TableColumn, Text } from '#shared/documents/block';
import { dateDatum, datum, detail, name, type Facts } from '#shared/documents/facts';
import { resolved } from '#shared/documents/numbering';
import { sentence } from '#shared/documents/phrases';
import { joined, ofField, reference, wording, type Wording } from '#shared/documents/wording';
import { addHalere, formatAmountExactly } from '#shared/domain/money';
import { paymentCalendar, type Instalment } from '#shared/domain/payment-calendar';
import { formatDate } from '#shared/domain/plain-date';

/** Annex 3: when, how much and where to, and where the region takes the money from. */
export function calendarAnnex(facts: Facts): DocumentPart {
  return { blocks: [annexTitle('calendar', facts), calendarTable(facts), ...continuation(facts), section('Platební údaje'), paymentTable(facts), ...budgetLine(facts)] };
}

function calendarTable(facts: Facts): Block {
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

function continuation(facts: Facts): readonly Block[] {
  if (facts.content.term.kind !== 'open-ended') return [];
  const text = wording`V dalších letech trvání Smlouvy se Příspěvek hradí každoročně ve výši a ve lhůtě podle ${reference('contribution')}.`;
  return [{ kind: 'paragraph', align: 'justify', text: resolved(ofField('calendarYears', text), agreementNumbering(facts), null) }];
}

function paymentTable(facts: Facts): Block {
  const { variableSymbol, specificSymbol } = facts.content.payment;
  const bankName: readonly Run[] = facts.coordinator.details.bankName === null ? [] : [{ text: ', ' }, detail(facts, facts.coordinator, 'bankName')];
  const specific: readonly (readonly Text[])[] = specificSymbol === null ? [] : [[[{ text: 'Specifický symbol' }], [datum(facts, 'payment.specificSymbol', specificSymbol)]]];
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Údaj', align: 'left', weight: 35, namesRows: true },
      { title: 'Hodnota', align: 'left', weight: 65 },
    ],
    rows: [
      [[{ text: 'Příjemce platby' }], [name(facts, facts.coordinator, 'nominative')]],
      [[{ text: 'Číslo účtu' }], [detail(facts, facts.coordinator, 'account'), ...bankName]],
      [[{ text: 'Variabilní symbol' }], [datum(facts, 'payment.variableSymbol', variableSymbol)]],
      ...specific,
      [[{ text: 'Plátce' }], [name(facts, facts.region, 'nominative')]],
    ],
    total: null,
  };
}

/** Internal to the region that pays, so nothing of it is obligatory. */
function budgetLine(facts: Facts): readonly Block[] {
  const { department, unit, chapter, note } = facts.content.budget;
  const parts: readonly Wording[] = [
    ...(department === null ? [] : [[{ text: department, field: 'budget.department' }]]),
    ...(unit === null ? [] : [wording`ORJ ${{ text: unit, field: 'budget.unit' }}`]),
    ...(chapter === null ? [] : [wording`kapitola ${{ text: chapter, field: 'budget.chapter' }}`]),
  ];
  const line = parts.length === 0 ? [] : [wording`Příspěvek se hradí z rozpočtu Spolupracujícího kraje: ${joined(parts, ', ')}.`];
  const remark = note === null ? [] : [[{ text: sentence(note), field: 'budget.note' }]];
  if (line.length + remark.length === 0) return [];
  const text = resolved(joined([...line, ...remark], ' '), new Map(), null);
  return [section('Rozpočtové krytí'), { kind: 'paragraph', align: 'justify', text }];
}
