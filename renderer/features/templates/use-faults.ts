import { useDeferredValue, useMemo, useState } from 'react';
import { newestTemplate } from '#shared/templates/newest';
import { vocabulary } from '#shared/documents/wording/vocabulary';
import { faultsOf } from '#shared/templates/check-template';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';

/** Everything for which a template could not be saved as it stands; typing never waits for it, and it stays the very same while it is. */
export function useFaults(template: Template, templates: readonly Template[]): readonly TemplateFault[] {
  const settled = useDeferredValue(template);
  const latest = useMemo(() => faultsOf(settled, vocabulary, settled.id === 'agreement' ? null : newestTemplate('agreement', templates)), [settled, templates]);
  const [kept, keep] = useState(latest);
  if (kept === latest || JSON.stringify(kept) === JSON.stringify(latest)) return kept;
  keep(latest);
  return latest;
}
