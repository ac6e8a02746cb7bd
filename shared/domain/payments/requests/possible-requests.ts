import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import { courseOf } from '#shared/domain/life/course';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { PaymentRequest, RequestKind } from '#shared/domain/payments/payment-request';
import type { PlainDate } from '#shared/domain/plain-date';

/** What decides which letters the contribution of a year can be asked for by. */
export type Asked = {
  readonly state: ContributionState;
  /** Letters issued before, of all contributions. */
  readonly requests: readonly PaymentRequest[];
  /** Whether the agreement is concluded; nobody is bound to pay before. */
  readonly concluded: boolean;
  /** Whether a request of that year was delivered, also one that was issued elsewhere. */
  readonly delivered: boolean;
  /** The day the letter is issued on. */
  readonly day: PlainDate;
};

/** Of which agreement, after which letters, and on what day it is looked which can be issued. */
export type AskingView = {
  readonly agreement: Agreement;
  readonly requests: readonly PaymentRequest[];
  readonly day: PlainDate;
};

/** What of an agreement decides about letters of each of its years. */
export function askedOf({ agreement, requests, day }: AskingView, states: readonly ContributionState[]): readonly Asked[] {
  const { concludedOn, voidSince } = courseOf(agreement, day);
  const concluded = concludedOn !== null && voidSince === null;
  const requested = factsOfKind(standingFacts(agreement.facts), 'payment-requested').map(({ year }) => year);
  return states.map((state) => ({ state, requests, concluded, delivered: requested.includes(state.year), day }));
}

/**
 * Letters about the contribution of a year that make sense on a day: a call while nobody asked for what is to be paid; a reminder from the day after the
 * due day; a second one from the day after the day the first one named; a receipt once it is covered by payments. Each is issued once.
 */
export function possibleRequests(asked: Asked): readonly RequestKind[] {
  const tests: Readonly<Record<RequestKind, (asked: Asked) => boolean>> = { 'call-for-payment': canBeCalledFor, 'reminder': canBeReminded, 'second-reminder': canBeRemindedAgain, 'receipt': canBeConfirmed };
  return requestOrder.filter((kind) => tests[kind](asked));
}

const requestOrder: readonly RequestKind[] = ['call-for-payment', 'reminder', 'second-reminder', 'receipt'];

const canBeCalledFor = (asked: Asked): boolean => isOwed(asked) && asked.state.instalment !== null && !asked.delivered && requestsOf(asked).every(({ kind }) => kind === 'receipt');

const canBeReminded = (asked: Asked): boolean => isLate(asked, asked.state.dueOn) && issued(asked, 'reminder') === null;

function canBeRemindedAgain(asked: Asked): boolean {
  const first = issued(asked, 'reminder');
  return first !== null && isLate(asked, first.dueOn) && issued(asked, 'second-reminder') === null;
}

const canBeConfirmed = (asked: Asked): boolean => asked.state.coveredOn !== null && asked.state.paid > asked.state.refunded && issued(asked, 'receipt') === null;

const isLate = (asked: Asked, dueOn: PlainDate | null): boolean => isOwed(asked) && dueOn !== null && dueOn < asked.day;

const isOwed = ({ state, concluded }: Asked): boolean => concluded && state.outstanding > 0;

const issued = (asked: Asked, kind: RequestKind): PaymentRequest | null => requestsOf(asked).find((request) => request.kind === kind) ?? null;

const requestsOf = ({ state, requests }: Asked): readonly PaymentRequest[] => requestsAbout(state, requests);

/** Letters about the contribution of one year, in the order they were issued. */
export function requestsAbout({ agreement, year }: { readonly agreement: AgreementId; readonly year: number }, requests: readonly PaymentRequest[]): readonly PaymentRequest[] {
  return requests.filter((request) => request.agreement === agreement && request.year === year);
}
