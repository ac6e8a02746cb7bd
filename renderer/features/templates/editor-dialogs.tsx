import { useDeferredValue, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { TemplateSession } from '#data/template-session';
import { success } from '#shared/api/result';
import { newestTemplate } from '#shared/templates/newest';
import type { Template } from '#shared/templates/template';
import { PhrasePicker } from '#ui/phrase-editor/phrase-picker';
import { ChoiceDialog } from './choice-dialog';
import { ConditionDialog } from './condition-dialog';
import { useTemplateEditing, type Question } from './editing';
import { HistoryDialog } from './history-dialog';
import { phraseChoices } from './phrase-choices';
import { SaveDialog } from './save-dialog';
import type { useSaving } from './use-saving';

type Props = {
  readonly session: TemplateSession;
  readonly templates: readonly Template[];
  readonly question: Question | null;
  readonly closeQuestion: () => void;
  /** The version the draft is compared with. */
  readonly compared: Template | null;
  readonly closeCompared: () => void;
  readonly saving: ReturnType<typeof useSaving>;
};

/** What opens over the editor. */
export function EditorDialogs({ session, templates, question, closeQuestion, compared, closeCompared, saving }: Props): ReactNode {
  const { words } = useTemplateEditing();
  const template = useSyncExternalStore(session.subscribe, () => session.draft().present.content);
  const settled = useDeferredValue(template);
  const choices = useMemo(() => phraseChoices(settled, newestTemplate('agreement', templates), words), [settled, templates, words]);
  const base = session.base();
  const takeBack = ({ parts }: Template) => void session.apply('', (present) => success({ ...present, parts }));
  return (
    <>
      <PhrasePicker choices={choices} />
      {question?.kind === 'condition' && <ConditionDialog question={question} template={template} words={words} close={closeQuestion} />}
      {question?.kind === 'choice' && <ChoiceDialog question={question} close={closeQuestion} />}
      {compared !== null && <HistoryDialog present={template} templates={templates} words={words} first={compared} takeBack={takeBack} close={closeCompared} />}
      {saving.asking && <SaveDialog version={base.origin === 'office' ? base.version + 1 : 1} busy={session.state().kind === 'saving'} save={saving.save} close={saving.cancel} />}
    </>
  );
}
