import type { Deadline } from '#shared/domain/deadlines/deadline';
import type { Fact } from '#shared/domain/life/fact';
import type { AgreementContent } from '#shared/domain/agreement';
import { aFact, boundBy } from '#test/support/agreement-life';

/** What happened, the day it is looked at, and what one deadline is then; null where there is none. Days were counted by hand from a calendar. */
export type DeadlineCase = {
  readonly why: string;
  readonly facts: readonly Fact[];
  readonly content?: Partial<AgreementContent>;
  readonly retentionYears?: number;
  readonly office?: 'CZ063' | 'CZ071';
  readonly today: string;
  readonly kind: Deadline['kind'];
  readonly year?: number;
  readonly expected: { readonly on: string; readonly movedFrom?: string; readonly metOn?: string } | null;
};

const bound = boundBy('2024-02-10', '2024-02-12', '2024-02-20');
const fixedDay = (day: number, month: number) => ({ due: { kind: 'fixed-day', day, month }, request: 'call', variableSymbol: null, specificSymbol: null }) as const;
const notice = (months: number, runsFrom: 'delivery' | 'next-month', endsWithYear = false) => ({ notice: { months, runsFrom, endsWithYear } }) as const;
const until = (day: string) => ({ term: { kind: 'until', until: day } }) as Partial<AgreementContent>;
const given = (on: string) => aFact({ kind: 'notice-delivered', on });
const asked = (on: string, year: number) => aFact({ kind: 'payment-requested', on, year });

export const deadlineCases: readonly DeadlineCase[] = [
  // Register of contracts
  { why: 'nothing is sent before both parties signed', facts: [aFact({ kind: 'signed', by: 'region', on: '2024-02-12' })], today: '2024-02-13', kind: 'send-to-register', expected: null },
  { why: 'thirty days run from the later signature', facts: boundBy('2024-01-10', '2024-02-12'), today: '2024-02-13', kind: 'send-to-register', expected: { on: '2024-03-13' } },
  { why: 'thirty days that end on Good Friday', facts: boundBy('2024-02-28', '2024-02-28'), today: '2024-02-29', kind: 'send-to-register', expected: { on: '2024-04-02', movedFrom: '2024-03-29' } },
  { why: 'what was concluded on the last day before there was a register', facts: boundBy('2016-06-30', '2016-06-30'), today: '2016-07-02', kind: 'send-to-register', expected: null },
  { why: 'what was concluded on the first day of the register', facts: boundBy('2016-07-01', '2016-07-01'), today: '2016-07-02', kind: 'send-to-register', expected: { on: '2016-08-01', movedFrom: '2016-07-31' } },
  { why: 'what is void is no longer sent', facts: boundBy('2024-01-10', '2024-01-10'), today: '2024-05-01', kind: 'send-to-register', expected: null },
  { why: 'publication shows that it was sent', facts: boundBy('2024-02-10', '2024-02-12', '2024-03-20'), today: '2024-04-01', kind: 'send-to-register', expected: { on: '2024-03-13', metOn: '2024-03-20' } },
  { why: 'nothing was void before the law said so', facts: boundBy('2017-06-30', '2017-06-30'), today: '2018-01-02', kind: 'publish-or-void', expected: null },
  { why: 'the first day the law says so', facts: boundBy('2017-07-01', '2017-07-01'), today: '2017-07-02', kind: 'publish-or-void', expected: { on: '2017-10-02', movedFrom: '2017-10-01' } },
  { why: 'three months from a leap day', facts: boundBy('2024-02-28', '2024-02-29'), today: '2024-03-01', kind: 'publish-or-void', expected: { on: '2024-05-29' } },
  { why: 'three months that end on Christmas Eve', facts: boundBy('2024-09-24', '2024-09-24'), today: '2024-10-01', kind: 'publish-or-void', expected: { on: '2024-12-27', movedFrom: '2024-12-24' } },
  { why: 'three months from the last of November', facts: boundBy('2023-11-30', '2023-11-30'), today: '2024-01-02', kind: 'publish-or-void', expected: { on: '2024-02-29' } },
  { why: 'a void agreement was never published in time', facts: boundBy('2024-01-10', '2024-01-10'), today: '2024-05-01', kind: 'publish-or-void', expected: { on: '2024-04-10' } },
  { why: 'nothing is corrected before it is published', facts: boundBy('2024-02-10', '2024-02-12'), today: '2024-02-13', kind: 'correct-register', expected: null },
  { why: 'metadata are corrected within the same three months', facts: bound, today: '2024-03-01', kind: 'correct-register', expected: { on: '2024-05-13', movedFrom: '2024-05-12' } },
  { why: 'a correction that was made', facts: [...bound, aFact({ kind: 'register-modified', on: '2024-03-05' })], today: '2024-06-01', kind: 'correct-register', expected: { on: '2024-05-13', movedFrom: '2024-05-12', metOn: '2024-03-05' } },
  { why: 'a chance to correct that has passed is not late', facts: bound, today: '2024-05-14', kind: 'correct-register', expected: null },
  // Counterparts
  { why: 'counterparts we sent are expected back', facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-31' })], today: '2024-02-01', kind: 'counterparts-back', expected: { on: '2024-03-01' } },
  { why: 'a habit is not moved from a Saturday', facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-02-29' })], today: '2024-03-01', kind: 'counterparts-back', expected: { on: '2024-03-30' } },
  { why: 'they are not waited for by who received them', facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-31' })], office: 'CZ071', today: '2024-02-01', kind: 'counterparts-back', expected: null },
  {
    why: 'they came back',
    facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-16' }), aFact({ kind: 'dispatched', from: 'region', on: '2024-02-01' }), aFact({ kind: 'received', by: 'coordinator', on: '2024-02-05' })],
    today: '2024-02-06',
    kind: 'counterparts-back',
    expected: { on: '2024-02-15', metOn: '2024-02-05' },
  },
  { why: 'on their way back they are still waited for', facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-16' }), aFact({ kind: 'dispatched', from: 'region', on: '2024-02-01' })], today: '2024-02-06', kind: 'counterparts-back', expected: { on: '2024-02-15' } },
  { why: 'who published it had them back', facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-16' }), ...bound], today: '2024-06-01', kind: 'counterparts-back', expected: { on: '2024-02-15', metOn: '2024-02-20' } },
  { why: 'what the other party published need not have come back', facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-16' }), ...bound], content: { publisher: 'region' }, today: '2024-06-01', kind: 'counterparts-back', expected: { on: '2024-02-15' } },
  { why: 'what we sent after the other party signed is its own', facts: [...bound, aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-02-22' })], today: '2024-03-01', kind: 'counterparts-back', expected: null },
  // Yearly: budget, request, payment
  { why: 'the first year is asked for within thirty days of effect', facts: bound, today: '2024-02-21', kind: 'request-payment', year: 2024, expected: { on: '2024-03-21' } },
  { why: 'a later year is asked for by the usual day', facts: bound, today: '2024-12-01', kind: 'request-payment', year: 2025, expected: { on: '2025-01-31' } },
  { why: 'a past year nobody asked for since anybody writes it down', facts: bound, today: '2026-11-02', kind: 'request-payment', year: 2025, expected: null },
  { why: 'a past year that was left out after one that was asked for', facts: [...bound, asked('2024-03-01', 2024)], today: '2026-11-02', kind: 'request-payment', year: 2025, expected: { on: '2025-01-31' } },
  { why: 'a past year before the first that was asked for', facts: [...bound, asked('2026-01-20', 2026)], today: '2026-11-02', kind: 'request-payment', year: 2025, expected: null },
  { why: 'this year, long after the usual day', facts: bound, today: '2026-11-02', kind: 'request-payment', year: 2026, expected: { on: '2026-01-31' } },
  { why: 'a year that was asked for', facts: [...bound, asked('2025-01-20', 2025)], today: '2025-02-01', kind: 'request-payment', year: 2025, expected: { on: '2025-01-31', metOn: '2025-01-20' } },
  { why: 'the year after the next one is not asked for yet', facts: bound, today: '2024-12-31', kind: 'request-payment', year: 2026, expected: null },
  { why: 'a year beyond what annex 3 lists', facts: bound, content: { calendarYears: 1 }, today: '2030-01-02', kind: 'request-payment', year: 2030, expected: { on: '2030-01-31' } },
  { why: 'a region asks for nothing', facts: bound, office: 'CZ071', today: '2024-12-01', kind: 'request-payment', year: 2025, expected: null },
  { why: 'a void agreement is not paid', facts: boundBy('2024-01-10', '2024-01-10'), today: '2024-05-01', kind: 'request-payment', year: 2024, expected: null },
  { why: 'the first year is budgeted before it is asked for', facts: bound, office: 'CZ071', today: '2024-02-21', kind: 'budget', year: 2024, expected: { on: '2024-03-21' } },
  { why: 'a later year stands in the draft of its budget', facts: bound, office: 'CZ071', today: '2024-02-21', kind: 'budget', year: 2025, expected: { on: '2024-09-30' } },
  { why: 'the income of a year that has been asked for, or should have been', facts: bound, today: '2025-02-01', kind: 'budget', year: 2025, expected: null },
  { why: 'the income of a year that is not asked for yet', facts: bound, today: '2025-01-31', kind: 'budget', year: 2025, expected: { on: '2024-09-30' } },
  { why: 'the expense of a year until it is over', facts: bound, office: 'CZ071', today: '2025-12-31', kind: 'budget', year: 2025, expected: { on: '2024-09-30' } },
  { why: 'the budget of a year that is over', facts: bound, office: 'CZ071', today: '2026-01-02', kind: 'budget', year: 2025, expected: null },
  { why: 'the budget of a year that is over, which was written down', facts: [...bound, aFact({ kind: 'budgeted', on: '2024-12-12', year: 2025 })], office: 'CZ071', today: '2026-01-02', kind: 'budget', year: 2025, expected: { on: '2024-09-30', metOn: '2024-12-12' } },
  { why: 'a year that was budgeted', facts: [...bound, aFact({ kind: 'budgeted', on: '2024-03-04', year: 2024 })], today: '2024-04-01', kind: 'budget', year: 2024, expected: { on: '2024-03-21', metOn: '2024-03-04' } },
  { why: 'days after the delivery of the request', facts: [...bound, asked('2024-02-28', 2024)], today: '2024-03-01', kind: 'pay', year: 2024, expected: { on: '2024-04-02', movedFrom: '2024-03-29' } },
  { why: 'a request that was not delivered', facts: bound, today: '2024-03-01', kind: 'pay', year: 2024, expected: null },
  { why: 'a fixed day on a Sunday', facts: bound, content: { payment: fixedDay(31, 3) }, today: '2024-03-01', kind: 'pay', year: 2024, expected: { on: '2024-04-02', movedFrom: '2024-03-31' } },
  { why: 'a fixed day of 28 February', facts: bound, content: { payment: fixedDay(28, 2) }, today: '2024-12-01', kind: 'pay', year: 2025, expected: { on: '2025-02-28' } },
  { why: 'a payment of this year that nobody wrote down', facts: bound, content: { payment: fixedDay(31, 3) }, today: '2024-04-03', kind: 'pay', year: 2024, expected: { on: '2024-04-02', movedFrom: '2024-03-31' } },
  { why: 'a payment of years before, of which nothing is known', facts: bound, content: { payment: fixedDay(31, 3) }, today: '2026-04-03', kind: 'pay', year: 2024, expected: null },
  { why: 'a payment of years before that was asked for', facts: [...bound, asked('2024-02-28', 2024)], today: '2026-04-03', kind: 'pay', year: 2024, expected: { on: '2024-04-02', movedFrom: '2024-03-29' } },
  { why: 'a year after the end is not paid', facts: bound, content: { payment: fixedDay(31, 3), ...until('2024-12-31') }, today: '2024-04-01', kind: 'pay', year: 2025, expected: null },
  // The end
  { why: 'six months from the first of the month after delivery', facts: [...bound, given('2024-03-15')], content: notice(6, 'next-month'), today: '2024-04-01', kind: 'end-of-notice', expected: { on: '2024-09-30' } },
  { why: 'three months from delivery on 30 November', facts: [...bound, given('2024-11-30')], content: notice(3, 'delivery'), today: '2024-12-01', kind: 'end-of-notice', expected: { on: '2025-02-28' } },
  { why: 'an end of a period that runs is not moved from a Sunday', facts: [...bound, given('2024-03-31')], content: notice(3, 'delivery'), today: '2024-04-01', kind: 'end-of-notice', expected: { on: '2024-06-30' } },
  { why: 'a notice that may end a year only', facts: [...bound, given('2024-11-05')], content: notice(2, 'next-month', true), today: '2024-11-06', kind: 'end-of-notice', expected: { on: '2025-12-31' } },
  { why: 'a term that ends before the notice does', facts: [...bound, given('2024-03-15')], content: { ...notice(6, 'next-month'), ...until('2024-06-30') }, today: '2024-04-01', kind: 'end-of-notice', expected: null },
  { why: 'a term that ends on a Sunday', facts: bound, content: until('2024-06-30'), today: '2024-04-01', kind: 'end-of-term', expected: { on: '2024-06-30' } },
  { why: 'an end that has come', facts: bound, content: until('2024-06-30'), today: '2024-07-01', kind: 'end-of-term', expected: { on: '2024-06-30', metOn: '2024-06-30' } },
  { why: 'an end the parties agreed on', facts: [...bound, aFact({ kind: 'termination-agreed', on: '2024-05-02', endsOn: '2024-08-31' })], today: '2024-05-03', kind: 'end-of-term', expected: { on: '2024-08-31' } },
  { why: 'a withdrawal ends at once', facts: [...bound, aFact({ kind: 'withdrawal-delivered', on: '2024-05-02' })], today: '2024-05-02', kind: 'end-of-term', expected: null },
  { why: 'the last day of a notice of six months', facts: bound, content: notice(6, 'next-month'), today: '2024-03-01', kind: 'last-day-of-notice', expected: { on: '2024-06-30' } },
  { why: 'the last day of a notice of ten months, in a leap year', facts: bound, content: notice(10, 'delivery'), today: '2024-02-21', kind: 'last-day-of-notice', expected: { on: '2024-02-29' } },
  { why: 'a chance to give notice that has passed', facts: bound, content: notice(6, 'next-month'), today: '2024-07-01', kind: 'last-day-of-notice', expected: null },
  { why: 'no notice is needed where the end is known', facts: bound, content: until('2024-12-31'), today: '2024-03-01', kind: 'last-day-of-notice', expected: null },
  // Anniversary and retention
  { why: 'the first anniversary', facts: bound, today: '2024-02-20', kind: 'anniversary', expected: { on: '2025-02-12' } },
  { why: 'an anniversary that is today', facts: bound, today: '2026-02-12', kind: 'anniversary', expected: { on: '2026-02-12' } },
  { why: 'the anniversary of a leap day', facts: boundBy('2024-02-28', '2024-02-29', '2024-03-01'), today: '2024-03-02', kind: 'anniversary', expected: { on: '2025-02-28' } },
  { why: 'no anniversary after the end', facts: bound, content: until('2024-12-31'), today: '2024-03-02', kind: 'anniversary', expected: null },
  { why: 'retention runs from 1 January after the end', facts: bound, content: until('2024-06-30'), retentionYears: 5, today: '2024-07-01', kind: 'retention', expected: { on: '2029-12-31' } },
  { why: 'retention of what ended on the last of the year', facts: bound, content: until('2024-12-31'), retentionYears: 10, today: '2025-01-01', kind: 'retention', expected: { on: '2034-12-31' } },
  { why: 'retention of what became void', facts: boundBy('2024-10-10', '2024-10-10'), retentionYears: 5, today: '2025-02-01', kind: 'retention', expected: { on: '2030-12-31' } },
  { why: 'retention goes on in the archive', facts: [...bound, aFact({ kind: 'archived', on: '2025-03-01' })], content: until('2024-06-30'), retentionYears: 5, today: '2025-03-02', kind: 'retention', expected: { on: '2029-12-31' } },
  { why: 'what lasts is not counted down', facts: bound, retentionYears: 5, today: '2024-07-01', kind: 'retention', expected: null },
];
