import type { Rule } from '#shared/domain/deadlines/view';
import { sendingPeriod } from '#shared/domain/life/publication';

/**
 * The agreement is sent to the register of contracts without delay, at the latest within 30 days of its conclusion (§ 5 odst. 2 zákona č. 340/2015
 * Sb.). Publication shows that it was sent; what is void is no longer sent.
 */
export const sendingToRegister: Rule = ({ life: { concludedOn, publishedOn, status } }) => {
  const end = concludedOn === null || status === 'void' ? null : sendingPeriod(concludedOn);
  if (end === null) return [];
  return [{ kind: 'send-to-register', ...end, from: concludedOn, basis: 'law', source: '§\u00a05 odst.\u00a02 zákona č.\u00a0340/2015\u00a0Sb.', year: null, metOn: publishedOn }];
};
