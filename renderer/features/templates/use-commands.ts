import { useMemo } from 'react';
import type { TemplateSession } from '#data/template-session';
import { useTemplates } from '#data/templates';
import { newestTemplate } from '#shared/templates/newest';
import type { PartId } from '#shared/templates/condition';
import { templateIds } from '#shared/templates/template-id';
import { partText, refusalText } from '#text/templates/templates';
import { useNotify } from '#ui/notices';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { partCommands, type PartCommands } from './part-commands';

/** The commands of the parts of a template, with what they tell. */
export function useCommands(session: TemplateSession, choose: (id: PartId) => void): PartCommands {
  const desk = usePhraseDesk();
  const notify = useNotify();
  const { data: templates } = useTemplates();
  return useMemo(
    () =>
      partCommands({
        session,
        desk,
        choose,
        // Other documents refer to the agreement, and nothing refers to them.
        others: () => (session.base().id === 'agreement' ? templateIds.filter((id) => id !== 'agreement').map((id) => newestTemplate(id, templates)) : []),
        refused: (refusal) => notify({ matter: 'refusal', intent: 'warning', ...refusalText(refusal) }),
        removed: () => notify({ matter: 'removed', title: partText.removed, action: { label: partText.undo, run: () => void session.undo() } }),
      }),
    [session, desk, choose, notify, templates],
  );
}
