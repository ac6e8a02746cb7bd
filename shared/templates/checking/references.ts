import { numberedIn, type Numbered } from './numbered';
import type { Spot } from './spots';
import type { Condition, PartId } from '#shared/templates/condition';
import type { Piece } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';

type Reference = Extract<Piece, { kind: 'reference' }>;
type Known = { readonly own: Numbered; readonly agreement: Numbered | null };

/** References and conditions that name what is nowhere; references to what has no number, or stands in several articles. */
export function brokenReferences(template: Template, agreement: Template | null, spots: readonly Spot[]): readonly TemplateFault[] {
  const known: Known = { own: numberedIn(template), agreement: agreement === null ? null : numberedIn(agreement) };
  return spots.flatMap((spot) => {
    const pieces = spot.phrase ?? [];
    const asked = [spot.when, ...pieces.map(({ when }) => when)].flatMap((condition) => missingParts(spot, condition, known));
    return [...asked, ...pieces.flatMap((piece) => (piece.kind === 'reference' ? inReference(spot, piece, known) : []))];
  });
}

function missingParts({ part, variant }: Spot, condition: Condition, { own }: Known): readonly TemplateFault[] {
  return condition.flatMap((test) => (test.kind === 'criterion' || own.has(test.part) ? [] : [{ code: 'missing-part', part, variant, by: 'condition', to: test.part }]));
}

function inReference({ part, variant }: Spot, { to: targets }: Reference, known: Known): readonly TemplateFault[] {
  const missing = targets.filter((to) => groupOf(to, known) === undefined);
  if (missing.length > 0) return missing.map((to) => ({ code: 'missing-part', part, variant, by: 'reference', to }));
  const unnumbered = targets.filter((to) => groupOf(to, known) === null);
  if (unnumbered.length > 0) return unnumbered.map((to) => ({ code: 'unnumbered-part', part, variant, to }));
  return new Set(targets.map((to) => groupOf(to, known))).size > 1 ? [{ code: 'several-articles', part, variant, to: [...targets] }] : [];
}

/** Undefined where there is no such part. */
function groupOf(to: PartId, { own, agreement }: Known): PartId | null | undefined {
  return own.has(to) ? own.get(to) : agreement?.get(to);
}
