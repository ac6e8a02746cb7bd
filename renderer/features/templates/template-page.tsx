import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ApiFailure } from '#data/machine/api-failure';
import { useTemplates, useTemplateSession } from '#data/templates';
import { newestTemplate } from '#shared/templates/newest';
import { templateIdSchema, type TemplateId } from '#shared/templates/template-id';
import { PhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { TemplateEditor } from './template-editor';

/** The template of the address. */
export function TemplatePage(): ReactNode {
  const { id = '' } = useParams();
  const parsed = templateIdSchema.safeParse(id);
  if (!parsed.success) throw new ApiFailure({ code: 'not-found', what: 'template', id });
  return (
    <PhraseDesk key={parsed.data}>
      <OpenTemplate id={parsed.data} />
    </PhraseDesk>
  );
}

function OpenTemplate({ id }: { readonly id: TemplateId }): ReactNode {
  const { data: templates } = useTemplates();
  const session = useTemplateSession(id);
  return <TemplateEditor session={session} stored={newestTemplate(id, templates)} />;
}
