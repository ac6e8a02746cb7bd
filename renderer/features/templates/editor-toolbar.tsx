import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { TemplateSession } from '#data/template-session';
import { templateFileName, templateFileOf } from '#shared/templates/template-file';
import type { PartId } from '#shared/templates/condition';
import { templateEditorText, templateNames } from '#text/templates/templates';
import { downloadFile } from '#ui/browser-file';
import { useTemplateEditing } from './editing';
import { FaultButton } from './fault-button';
import { TemplateToolbar } from './template-toolbar';
import { useEditorKeys } from './use-editor-keys';
import type { useSaving } from './use-saving';

type Props = {
  readonly session: TemplateSession;
  readonly saving: ReturnType<typeof useSaving>;
  readonly pageShown: boolean;
  readonly showPage: (shown: boolean) => void;
  readonly showHistory: () => void;
  readonly show: (id: PartId) => void;
  readonly write: (id: PartId, variant: number | null) => void;
};

/** The toolbar of a template with what its commands do, and their keys. */
export function EditorToolbar({ session, saving, show, write, ...commands }: Props): ReactNode {
  const draft = useSyncExternalStore(session.subscribe, session.draft);
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { faults } = useTemplateEditing();
  const [faultsOpen, openFaults] = useState(false);
  const { id, origin, version } = session.base();
  const changed = state.kind === 'waiting';
  const travel = (way: () => string | null) => () => {
    const part = way();
    if (part !== null && part !== '') show(part);
  };
  const keys = { undo: travel(session.undo), redo: travel(session.redo), save: () => (faults.length > 0 ? openFaults(true) : changed && saving.ask()) };
  useEditorKeys(keys);
  return (
    <TemplateToolbar
      title={templateNames[id]}
      version={origin === 'product' ? templateEditorText.state.product : templateEditorText.state.office(version)}
      changed={changed}
      busy={state.kind === 'saving'}
      canUndo={draft.past.length > 0}
      canRedo={draft.future.length > 0}
      faults={faults.length > 0 && <FaultButton faults={faults} open={faultsOpen} setOpen={openFaults} goTo={({ part, variant }) => write(part, variant)} />}
      exportFile={() => {
        const template = { ...session.base(), parts: draft.present.content.parts };
        downloadFile({ fileName: templateFileName(template, templateNames[id]), type: 'application/json', bytes: new TextEncoder().encode(templateFileOf(template)) });
      }}
      {...keys}
      {...commands}
    />
  );
}
