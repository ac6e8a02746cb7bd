import type { Cases } from './cases';
import type { Spot } from './spots';
import type { TemplateFault } from '#shared/templates/template-fault';

/** Conditions no answers make hold. What stands within a part that is never shown is not told of again. */
export function neverShownIn(spots: readonly Spot[], cases: Cases): readonly TemplateFault[] {
  const never = new Set(spots.filter((spot) => isNever(spot, cases)));
  const parts = new Set([...never].map(({ part }) => part));
  return spots
    .filter((spot) => (spot.within === null || !parts.has(spot.within)) && (never.has(spot) || hasDeadPiece(spot, cases)))
    .map(({ part, variant }) => ({ code: 'never-shown', part, variant }));
}

function isNever(spot: Spot, cases: Cases): boolean {
  return !isFallback(spot) && cases(spot.decidedBy)?.some(({ own }) => spot.isShown(own)) === false;
}

/** A last wording for every other case does no harm where there is no other case. */
function isFallback({ variant, when, decidedBy }: Spot): boolean {
  return variant !== null && when.length === 0 && decidedBy.slice(1, -1).every((before) => before.length > 0);
}

function hasDeadPiece(spot: Spot, cases: Cases): boolean {
  return (spot.phrase ?? []).some(({ when }) => when.length > 0 && cases([...spot.decidedBy, when])?.some(({ own }) => spot.isShown(own) && own.holds(when)) === false);
}
