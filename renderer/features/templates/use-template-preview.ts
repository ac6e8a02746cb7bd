import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from '#data/machine/client';
import { createPreview, type PreviewState } from '#data/draft/preview';
import type { TemplateSession } from '#data/template-session';
import type { AgreementContent } from '#shared/domain/agreement';
import type { Template } from '#shared/templates/template';

type Wish = { readonly template: Template; readonly content: AgreementContent };

/**
 * The pages of a template that is being written, of a sample.
 * @param active whether the pages are in sight; nothing is made while they are not
 */
export function useTemplatePreview(session: TemplateSession, content: AgreementContent, active: boolean): PreviewState {
  const client = useClient();
  const [preview] = useState(() => createPreview<Wish>((wish) => client.documents.previewTemplate(wish)));
  useEffect(() => {
    if (!active) return;
    let template = session.draft().present.content;
    preview.want({ template, content }, 'now');
    return session.subscribe(() => {
      const next = session.draft().present.content;
      if (next === template) return;
      template = next;
      preview.want({ template, content }, 'soon');
    });
  }, [preview, session, content, active]);
  return useSyncExternalStore(preview.subscribe, preview.state);
}
