import type { Case, Cases } from './cases';
import type { Spot } from './spots';
import type { Condition } from '#shared/templates/condition';
import type { Piece } from '#shared/templates/phrase';
import type { TemplateFault } from '#shared/templates/template-fault';

/** References that some answers show while they hide every one of their targets. */
export function hiddenReferencesIn(spots: readonly Spot[], cases: Cases): readonly TemplateFault[] {
  return spots.flatMap((spot) =>
    (spot.phrase ?? []).flatMap((piece): readonly TemplateFault[] =>
      piece.kind === 'reference' && mayBeHidden(spot, piece, cases) ? [{ code: 'hidden-part', part: spot.part, variant: spot.variant, to: [...piece.to] }] : [],
    ),
  );
}

function mayBeHidden(spot: Spot, { to, when }: Extract<Piece, { kind: 'reference' }>, cases: Cases): boolean {
  const targets: Condition = to.map((part) => ({ kind: 'part', part, shown: true }));
  const isHidden = ({ own, agreement }: Case): boolean => spot.isShown(own) && own.holds(when) && !to.some((target) => own.shows(target) || agreement?.shows(target) === true);
  return cases([...spot.decidedBy, when, targets])?.some(isHidden) ?? false;
}
