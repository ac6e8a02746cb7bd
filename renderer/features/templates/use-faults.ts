import { useDeferredValue, useMemo } from 'react';
import { newestTemplate } from '#shared/documents/sample-case';
import { vocabulary } from '#shared/documents/wording/vocabulary';
import { faultsOf } from '#shared/templates/check-template';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';

/** Everything for which a template could not be saved as it stands; typing never waits for it. */
export function useFaults(template: Template, templates: readonly Template[]): readonly TemplateFault[] {
  const settled = useDeferredValue(template);
  return useMemo(() => faultsOf(settled, vocabulary, settled.id === 'agreement' ? null : newestTemplate('agreement', templates)), [settled, templates]);
}
