import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { TemplateSession } from '#data/template-session';
import type { Template } from '#shared/templates/template';
import { TemplateConflict } from './template-conflict';

type Props = {
  readonly session: TemplateSession;
  readonly stored: Template;
};

/** What the person has to know before she writes on: a newer version of somebody else. */
export function EditorNotices({ session, stored }: Props): ReactNode {
  const base = useSyncExternalStore(session.subscribe, session.base);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const overtaken = stored.origin !== base.origin || stored.version > base.version;
  const written = state.kind === 'waiting';
  // What nobody wrote into simply goes on from the newest version.
  useEffect(() => {
    if (overtaken && state.kind === 'saved') session.take(stored);
  }, [overtaken, state, session, stored]);
  return overtaken && written && <TemplateConflict session={session} stored={stored} />;
}
