import type { Agreement, AgreementContent, PartialYearRule, Term } from '#shared/domain/agreement';
import { contentOn, contentsInTime, type DatedContent, type DatedContents } from '#shared/domain/life/contents-in-time';
import { endOn } from '#shared/domain/life/end-on';
import { addHalere, type Halere } from '#shared/domain/money';
import { instalmentOf, paymentCalendar, type Instalment } from '#shared/domain/payment-calendar';
import { addDays, partsOf, plainDate, type PlainDate } from '#shared/domain/plain-date';

/** On what day, and with what of it settled for good, a calendar is made. */
export type CalendarView = {
  readonly today: PlainDate;
  /** Instalments that were paid: they stay as they are, whatever an amendment says. */
  readonly paid?: readonly Instalment[];
};

/**
 * The payment calendar of an agreement as its amendments changed it, up to its end as known today. A year follows the content that holds on its
 * first day. Where an amendment changes the amount within a year, the amended content says how that year is shared: by its rule of partial years
 * by days, or by months (a started month follows the content it began under); where a year is paid whole, the amendment counts from the next one.
 * An amount the amended content names for that very year is that year's amount.
 */
export function calendarOn(agreement: Agreement, amendments: readonly Agreement[], { today, paid = [] }: CalendarView): readonly Instalment[] {
  const contents = contentsInTime(agreement, amendments, today);
  const { on: end } = endOn(agreement, amendments, contents, today);
  const latest = contents.map(({ content }) => within(content, contents, end));
  const years = [...new Set([...latest.flatMap((content) => paymentCalendar(content)), ...paid].map(({ year }) => year))].toSorted((one, other) => one - other);
  return years.flatMap((year) => paid.find((instalment) => instalment.year === year) ?? instalmentIn(year, contents, end) ?? []);
}

/** A content with the term the agreement has in the end. */
function within(content: AgreementContent, contents: DatedContents, end: PlainDate | null): AgreementContent {
  const { term } = (contents.at(-1) ?? contents[0]).content;
  const ended: Term = end === null ? term : { kind: 'until', until: end };
  return { ...content, term: ended };
}

function instalmentIn(year: number, contents: DatedContents, end: PlainDate | null): Instalment | null {
  const first = plainDate(year, 1, 1);
  const start: DatedContent = { from: null, content: contentOn(contents, first) };
  const changes = contents.filter(({ from }) => from !== null && from > first && partsOf(from).year === year);
  const parts = [start, ...changes].map(({ from, content }) => ({ from, content: within(content, contents, end) }));
  const amended = (parts.at(-1) ?? start).content;
  const [before, after] = [instalmentOf(within(start.content, contents, end), year), instalmentOf(amended, year)];
  if (before === null || after === null || isNamed(amended, year)) return after ?? before;
  const rule = amended.contribution.partialYear;
  if (rule === 'whole' || parts.every(({ content }) => yearlyAmount(content, year) === yearlyAmount(amended, year))) return before;
  return { ...before, amount: sharedAmount(parts, rule, before) };
}

const isNamed = ({ contribution }: AgreementContent, year: number): boolean => contribution.exceptions.some((exception) => exception.year === year);

const yearlyAmount = ({ contribution }: AgreementContent, year: number): Halere | null => contribution.exceptions.find((exception) => exception.year === year)?.amount ?? contribution.annualAmount;

function sharedAmount(parts: readonly DatedContent[], rule: PartialYearRule, { year, from, to }: Instalment): Halere {
  const starts = parts.map((part) => (part.from === null || part.from < from ? from : firstDayOf(part.from, rule)));
  const amounts = parts.map(({ content }, index) => {
    const next = starts[index + 1];
    return amountFor(content, rule, { year, from: starts[index] ?? from, to: next === undefined ? to : addDays(next, -1) });
  });
  return addHalere(amounts.flatMap((amount) => amount ?? []));
}

/** The first day that is paid by a content: where months are counted, that of the next month it does not begin within. */
function firstDayOf(from: PlainDate, rule: PartialYearRule): PlainDate {
  const { year, month, day } = partsOf(from);
  if (rule !== 'by-months' || day === 1) return from;
  return month === 12 ? plainDate(year + 1, 1, 1) : plainDate(year, month + 1, 1);
}

/** The share of a part of a year; null where the part is empty. */
function amountFor(content: AgreementContent, rule: PartialYearRule, { year, from, to }: Pick<Instalment, 'year' | 'from' | 'to'>): Halere | null {
  if (from > to) return null;
  const contribution = { ...content.contribution, annualAmount: yearlyAmount(content, year), exceptions: [], startsOn: from, partialYear: rule };
  return instalmentOf({ ...content, contribution, term: { kind: 'until', until: to } }, year)?.amount ?? null;
}
