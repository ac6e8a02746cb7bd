import type { AgreementId } from '#shared/domain/agreement';
import { placeOfDeadline } from './deadline-work';
import type { NextStep } from './next-step';

/** The page where a step is done. */
export function placeOfStep(id: AgreementId, step: NextStep): string {
  if (step.kind !== 'live') return `/smlouvy/${id}`;
  return step.duty === null ? `/smlouvy/${id}/prubeh` : placeOfDeadline(id, step.duty);
}
