import type { Rule } from '#shared/domain/deadlines/view';
import { factsOfKind } from '#shared/domain/life/fact';
import { publicationPeriod } from '#shared/domain/life/publication';

/**
 * Wrong or missing metadata of a published agreement can be corrected only within the three months of its conclusion (§ 5 and § 7 zákona č. 340/2015
 * Sb.). It is a chance and no duty: once the last day has passed, nothing is late.
 */
export const registerCorrection: Rule = ({ life: { concludedOn, publishedOn }, facts, today }) => {
  const end = concludedOn === null ? null : publicationPeriod(concludedOn);
  if (end === null || publishedOn === null || publishedOn > end.on) return [];
  const metOn = factsOfKind(facts, 'register-modified').find(({ on }) => on >= publishedOn && on <= end.on)?.on ?? null;
  if (metOn === null && end.on < today) return [];
  return [{ kind: 'correct-register', ...end, from: concludedOn, basis: 'law', source: '§\u00a05 a §\u00a07 zákona č.\u00a0340/2015\u00a0Sb.', year: null, metOn }];
};
