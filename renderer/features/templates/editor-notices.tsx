import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { TemplateSession } from '#data/template-session';
import type { Template } from '#shared/templates/template';
import { ConflictNotice } from './conflict-notice';

type Props = {
  readonly session: TemplateSession;
  readonly stored: Template;
  readonly compare: (version: Template) => void;
};

/** What the person has to know before she writes on: a newer version of somebody else. */
export function EditorNotices({ session, stored, compare }: Props): ReactNode {
  const base = useSyncExternalStore(session.subscribe, session.base);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const overtaken = stored.origin !== base.origin || stored.version > base.version;
  const written = state.kind === 'waiting';
  // What nobody wrote into simply goes on from the newest version.
  useEffect(() => {
    if (overtaken && state.kind === 'saved') session.take(stored);
  }, [overtaken, state, session, stored]);
  return overtaken && written && <ConflictNotice stored={stored} compare={() => compare(stored)} takeStored={() => session.take(stored)} keepMine={() => session.keepOver(stored)} />;
}
