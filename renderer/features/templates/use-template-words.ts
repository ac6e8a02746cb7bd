import { useDeferredValue, useMemo, useState } from 'react';
import type { Facts } from '#shared/documents/facts';
import type { Template } from '#shared/templates/template';
import { templateWords, type TemplateWords } from './template-words';

/** The words of a template that is being written; typing never waits for them, and they stay the very same while they say the same. */
export function useTemplateWords(template: Template, facts: Facts): TemplateWords {
  const settled = useDeferredValue(template);
  const latest = useMemo(() => templateWords(settled, facts), [settled, facts]);
  const [kept, keep] = useState(latest);
  if (kept.key === latest.key) return kept;
  keep(latest);
  return latest;
}
