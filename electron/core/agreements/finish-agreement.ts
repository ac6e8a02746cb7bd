import { Failure } from '#core/failure';
import type { Agreement } from '#shared/domain/agreement';
import type { PlainDate } from '#shared/domain/plain-date';
import { resolveSide, type AgreementCase, type SideName } from '#shared/documents/case';
import { obstaclesOf } from '#shared/documents/obstacles';

/**
 * Finishes a draft: the details of both parties as they stand today become the agreement's own, so that a later change
 * of a party leaves it as it was printed.
 * @throws Failure `agreement-incomplete` with everything that still hinders it
 */
export function finishAgreement({ unparsed }: Agreement, draft: AgreementCase, today: PlainDate): Pick<Agreement, 'finishedOn' | 'content'> {
  const { content } = draft;
  const missing = [...obstaclesOf(draft, unparsed)];
  if (missing.length > 0) throw new Failure({ code: 'agreement-incomplete', missing });
  const fixed = (name: SideName) => ({ ...content[name], overrides: resolveSide(draft, name).details });
  return { finishedOn: today, content: { ...content, coordinator: fixed('coordinator'), region: fixed('region') } };
}
