import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { TemplateSession } from '#data/template-session';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { ConflictNotice } from './conflict-notice';
import { useTemplateEditing } from './editing';
import { FaultList } from './fault-list';
import { useFaults } from './use-faults';

type Props = {
  readonly session: TemplateSession;
  readonly stored: Template;
  readonly templates: readonly Template[];
  readonly compare: (version: Template) => void;
  readonly write: (id: PartId, variant: number | null) => void;
};

/** What the person has to know before she writes on: a newer version of somebody else, and faults. */
export function EditorNotices({ session, stored, templates, compare, write }: Props): ReactNode {
  const { words } = useTemplateEditing();
  const template = useSyncExternalStore(session.subscribe, () => session.draft().present.content);
  const base = useSyncExternalStore(session.subscribe, session.base);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const faults = useFaults(template, templates);
  const overtaken = stored.origin !== base.origin || stored.version > base.version;
  const written = state.kind === 'waiting';
  // What nobody wrote into simply goes on from the newest version.
  useEffect(() => {
    if (overtaken && state.kind === 'saved') session.take(stored);
  }, [overtaken, state, session, stored]);
  return (
    <>
      {overtaken && written && <ConflictNotice stored={stored} compare={() => compare(stored)} takeStored={() => session.take(stored)} keepMine={() => session.keepOver(stored)} />}
      {faults.length > 0 && <FaultList faults={faults} words={words} goTo={({ part, variant }) => write(part, variant)} />}
    </>
  );
}
