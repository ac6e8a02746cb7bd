import { useMemo } from 'react';
import { useAgreements, useParties } from './queries';
import { useTemplates } from '#data/templates';
import type { Surroundings } from '#shared/documents/case-of';

/** Everything documents of an agreement are made from besides itself; the same object until some of it changes. */
export function useSurroundings(): Surroundings {
  const { data: parties } = useParties();
  const { data: agreements } = useAgreements();
  const { data: templates } = useTemplates();
  return useMemo(() => ({ parties, agreements, templates }), [parties, agreements, templates]);
}
