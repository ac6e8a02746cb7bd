import { useState } from 'react';
import type { TemplateSession } from '#data/template-session';
import { templateEditorText } from '#text/templates/templates';
import { useNotify } from '#ui/notices';
import { useTellFailure } from '#ui/use-tell-failure';

/** Saves a template as its next version; what hinders it shows where it is. */
export function useSaving(session: TemplateSession) {
  const notify = useNotify();
  const tell = useTellFailure();
  const [asking, setAsking] = useState(false);
  const save = async (note: string | null) => {
    const error = await session.save(note);
    setAsking(false);
    if (error === null) notify({ title: templateEditorText.saved(session.base().version), detail: templateEditorText.savedDetail });
    // A newer version and faults of this template are told in their own places as long as they last.
    else if (error.code !== 'changed-meanwhile' && !(error.code === 'template-faulty' && error.template === session.base().id)) tell(error);
  };
  return { asking, ask: () => setAsking(true), cancel: () => setAsking(false), save: (note: string | null) => void save(note) };
}
