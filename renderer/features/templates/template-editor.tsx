import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { usePageRoom } from '#data/page-room';
import type { TemplateSession } from '#data/template-session';
import { useTemplates } from '#data/templates';
import type { PartId } from '#shared/templates/condition';
import type { Target } from '#shared/templates/edit/edit';
import type { Template } from '#shared/templates/template';
import { previewText, templateEditorText } from '#text/templates/templates';
import { useNotify } from '#ui/notices';
import { usePhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { SplitHandle } from '#ui/split/split-handle';
import { useSplit } from '#ui/split/use-split';
import { EditorDialogs } from './editor-dialogs';
import { EditorNotices } from './editor-notices';
import { TemplateEditingProvider, type Question, type TemplateEditing } from './editing';
import { Outline } from './outline';
import { frameId } from './part-frame';
import { PreviewPane } from './preview-pane';
import { slotName } from './parts/slot';
import { shownSlotOf, slotOf } from './parts/slot-of';
import { EditorToolbar } from './editor-toolbar';
import { TextToolbar } from './text-toolbar';
import { canBeTried } from './try-out';
import { useCommands } from './use-commands';
import { useFaults } from './use-faults';
import { useSample } from './use-sample';
import { useSaving } from './use-saving';
import { useTemplatePreview } from './use-template-preview';
import { useTemplateWords } from './use-template-words';
import { Wording } from './wording';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr)', flexGrow: 1, minHeight: 0 },
  outline: { minWidth: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  wording: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 40vh` },
});

/** In CSS pixels. */
const outlineWidth = 240;

type Props = {
  readonly session: TemplateSession;
  /** Its newest version. */
  readonly stored: Template;
};

/** One template being written: its outline, its wording, and its pages on a sample. */
export function TemplateEditor({ session, stored }: Props): ReactNode {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const desk = usePhraseDesk();
  const notify = useNotify();
  const { data: templates } = useTemplates();
  const template = useSyncExternalStore(session.subscribe, () => session.draft().present.content);
  const split = useSplit(root, { aside: outlineWidth, ...usePageRoom() });
  const sample = useSample(template.id, templates);
  const preview = useTemplatePreview(session, sample.content, split.pages);
  const words = useTemplateWords(template, sample.facts);
  const [chosen, setChosen] = useState<PartId | null>(null);
  const [question, ask] = useState<Question | null>(null);
  const [compared, compare] = useState<Template | null>(null);
  const faults = useFaults(template, templates);
  const saving = useSaving(session);

  const show = useCallback((id: PartId) => {
    setChosen(id);
    // A part that was just made is there only after it has been drawn.
    setTimeout(() => document.getElementById(frameId(id))?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const commands = useCommands(session, show);
  const go = (id: PartId, slot: Target | null) => {
    show(slot?.part ?? id);
    if (slot !== null) desk.focus(slotName(slot), 'end');
  };
  const write = (id: PartId, variant: number | null = null) => go(id, slotOf(template, id, variant));
  const pick = (id: PartId) => {
    // What the pages cover comes into sight before it can be written.
    split.uncover();
    go(id, shownSlotOf(template, id, words.shown));
  };
  const { tryOut } = sample;
  const editing = useMemo((): TemplateEditing => {
    const attempt = (condition: Parameters<typeof tryOut>[0]) => () => {
      if (!tryOut(condition)) notify({ matter: 'sample', intent: 'info', title: previewText.cannotTry, detail: previewText.cannotTryAdvice });
    };
    return { commands, present: () => session.draft().present.content, words, faults, ask, tryOut: (condition) => (canBeTried(condition) ? attempt(condition) : null) };
  }, [commands, session, words, faults, tryOut, notify]);

  return (
    <TemplateEditingProvider value={editing}>
      <div ref={root} className={styles.root}>
        <EditorToolbar session={session} saving={saving} pageShown={split.pages} showPage={split.show} showHistory={() => compare(stored)} show={show} write={write} />
        <EditorNotices session={session} stored={stored} />
        <div className={styles.body} style={{ gridTemplateColumns: split.columns }}>
          <div className={styles.outline} hidden={!split.rest || !split.aside}>
            <Outline template={template} words={words} chosen={chosen} choose={show} write={write} commands={commands} />
          </div>
          <section className={styles.column} hidden={!split.rest} aria-label={templateEditorText.wording}>
            <TextToolbar chosen={chosen} />
            <div className={styles.wording} data-place="">
              <Wording template={template} chosen={chosen} choose={setChosen} />
            </div>
          </section>
          {split.pages && (
            <>
              {split.rest && <SplitHandle label={templateEditorText.splitter} {...split} />}
              <PreviewPane id={template.id} preview={preview} sample={sample} chosen={chosen} pick={pick} />
            </>
          )}
        </div>
        <EditorDialogs session={session} templates={templates} question={question} closeQuestion={() => ask(null)} compared={compared} closeCompared={() => compare(null)} saving={saving} />
      </div>
    </TemplateEditingProvider>
  );
}
