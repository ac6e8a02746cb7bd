import { orphanedDeviations, withDeviations } from '#shared/templates/apply-deviations';
import type { PartId } from '#shared/templates/condition';
import type { AgreementWording } from '#shared/templates/deviation';
import { deviationsBetween } from '#shared/templates/deviations-between';
import type { Template } from '#shared/templates/template';
import { mergedWording } from '#shared/templates/updating/merge-versions';

/**
 * An agreement's wording moved to a newer version of one of its templates. What is refused becomes a deviation, so that it stays as it
 * was; the agreement's own deviations stay unless a change that takes their place is not refused.
 * @param then the version it was made from
 * @param refused parts whose change is refused, of those that are refusable
 */
export function updatedWording(wording: AgreementWording, then: Template, now: Template, refused: ReadonlySet<PartId>): AgreementWording {
  const { id, origin, version } = now;
  const worded = withDeviations(then, wording.deviations);
  const others = wording.deviations.filter(({ template }) => template !== id);
  const own = deviationsBetween(now, mergedWording({ then, now, worded, refused }));
  const templates = { ...wording.templates, [id]: { origin, version } };
  return { templates, deviations: [...others, ...own, ...orphanedDeviations(then, wording.deviations)] };
}
