import type { AgreementId } from '#shared/domain/agreement';
import type { Deadline, DeadlineKind } from '#shared/domain/deadlines/deadline';

/** Deadlines by which the office has to do something; the others are chances, or come by themselves. */
const duties: readonly DeadlineKind[] = ['send-to-register', 'publish-or-void', 'counterparts-back', 'request-payment', 'pay', 'budget', 'anniversary'];

export const isDuty = ({ kind }: Pick<Deadline, 'kind'>): boolean => duties.includes(kind);

/** The page where what a deadline asks for is done, or written down. */
export function placeOfDeadline(id: AgreementId, { kind, year }: Pick<Deadline, 'kind' | 'year'>): string {
  return kind === 'pay' ? `/platby?smlouva=${id}&rok=${String(year)}` : `/smlouvy/${id}${pages[kind]}`;
}

const pages: Readonly<Record<Exclude<DeadlineKind, 'pay'>, string>> = {
  'send-to-register': '/registr',
  'publish-or-void': '/registr',
  'correct-register': '/registr',
  'counterparts-back': '/prubeh',
  'request-payment': '/pisemnosti',
  budget: '/prubeh',
  'end-of-notice': '/prubeh',
  'end-of-term': '/prubeh',
  'last-day-of-notice': '/prubeh',
  anniversary: '',
  retention: '/prubeh',
};
