import type { Rule } from '#shared/domain/deadlines/view';
import { publicationPeriod } from '#shared/domain/life/publication';

/** An agreement that is not published within three months of its conclusion is void from the beginning (§ 7 odst. 1 zákona č. 340/2015 Sb.). */
export const publishing: Rule = ({ life: { concludedOn, publishedOn } }) => {
  const end = concludedOn === null ? null : publicationPeriod(concludedOn);
  if (end === null) return [];
  return [{ kind: 'publish-or-void', ...end, from: concludedOn, basis: 'law', source: '§\u00a07 odst.\u00a01 zákona č.\u00a0340/2015\u00a0Sb.', year: null, metOn: publishedOn }];
};
