import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { endOfNotice } from '#shared/domain/end-of-notice';
import { contentOn, contentsInTime } from '#shared/domain/life/contents-in-time';
import { factsOfKind, type FactOf } from '#shared/domain/life/fact';

/**
 * The last day of an agreement: its period of notice runs out, or its term or the day the parties agreed on comes. Both are times that run and not
 * times to act in, so they are not moved (§ 607 občanského zákoníku moves the latter only). It comes by itself, and is met when it has.
 */
export const ending: Rule = (view) => {
  const { life: { endsOn, concludedOn, status }, today, facts } = view;
  if (endsOn === null || concludedOn === null || status === 'void') return [];
  const common = { on: endsOn, movedFrom: null, basis: 'agreement', year: null, metOn: endsOn < today ? endsOn : null } as const;
  const notice = noticeEnding(view);
  if (notice !== undefined) return [{ ...common, kind: 'end-of-notice', from: notice.on, source: 'ujednání o výpovědní době' }];
  const withdrawn = factsOfKind(facts, 'withdrawal-delivered').some(({ on }) => on === endsOn);
  const agreed = factsOfKind(facts, 'termination-agreed').find((fact) => fact.endsOn === endsOn);
  return withdrawn ? [] : [{ ...common, kind: 'end-of-term', from: agreed?.on ?? null, source: agreed === undefined ? 'ujednání o době trvání' : 'dohoda o ukončení' }];
};

/** The notice whose period ends on the last day of the agreement, and not later than its term. */
function noticeEnding({ agreement, amendments, life, today, facts }: DeadlineView): FactOf<'notice-delivered'> | undefined {
  const contents = contentsInTime(agreement, amendments, today);
  return factsOfKind(facts, 'notice-delivered').find(({ on }) => endOfNotice(contentOn(contents, on).notice, { kind: 'open-ended' }, on) === life.endsOn);
}
