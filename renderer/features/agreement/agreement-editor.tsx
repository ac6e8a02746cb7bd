import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type FocusEvent } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { kindsOfEdition, type DocumentKind } from '#shared/documents/document-kind';
import { useAgreementSession } from '#data/agreement-session';
import { usePageRoom } from '#data/page-room';
import { useParties } from '#data/machine/queries';
import { pageText } from '#text/agreement/agreement';
import { caseTitle } from '#text/names';
import { ReadOnlyFields } from '#ui/fields/binding';
import { FieldErrorsProvider } from '#ui/fields/field-errors';
import { SplitHandle } from '#ui/split/split-handle';
import { useSplit } from '#ui/split/use-split';
import { AgreementForm, useSections } from './agreement-form';
import { AmendmentLinks } from './amendment-links';
import { DocumentPane } from './document-pane';
import { EditingProvider, type Editing } from './editing';
import { EditorNotices } from './editor-notices';
import { fieldOf } from './focus-field';
import { SectionList } from './section-list';
import { homeOf, missingBySection, sectionsOf } from './sections';
import { Toolbar } from './toolbar';
import { useDocumentActions } from './use-document-actions';
import { useEditorKeys } from './use-editor-keys';
import { useFieldErrors } from './use-field-errors';
import { useGoTo } from './use-go-to';
import { useMissing } from './use-missing';
import { usePreview } from './use-preview';
import { useRefusedRegion } from './use-refused-region';
import { useWantedField } from './use-wanted-field';
import { useWordingView } from './wording/use-wording-view';
import { WordingEditingProvider } from './wording/wording-editing';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', flexGrow: 1, minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
  form: { minHeight: 0, minWidth: 0 },
  sections: { overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Width of the list of sections in CSS pixels. */
const sectionList = 184;

/** Form and pages of one agreement. */
export function AgreementEditor({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const { data: parties } = useParties();
  const session = useAgreementSession(agreement);
  const root = useRef<HTMLDivElement>(null);
  const split = useSplit(root, { aside: sectionList, ...usePageRoom() });
  const { wording, showAllWording } = useWordingView(agreement.id, session);
  const { form, goTo } = useGoTo({ formShown: split.rest, uncover: split.uncover, showAllWording });
  const { content } = agreement;
  const kinds = kindsOfEdition(content);
  const whole: DocumentKind = content.amendment === null ? 'agreement-with-annexes' : 'amendment';
  const shown = sectionsOf(content);
  const [kind, setKind] = useState<DocumentKind>(whole);
  const preview = usePreview(agreement, session, kind, parties, split.pages);
  const missing = useMissing(session, agreement);
  const actions = useDocumentActions(agreement, session, kind);
  const sections = useSections(form, shown);
  const errors = useFieldErrors(session, preview.error, useRefusedRegion(session, agreement.content.region.partyId, parties));
  const [marked, setMarked] = useState<string | null>(null);

  useWantedField(goTo);
  const editing = useMemo((): Editing => ({ id: agreement.id, session, parties, goTo }), [agreement.id, session, parties, goTo]);
  const readOnly = agreement.finishedOn !== null || agreement.removedAt !== null;
  const travel = (way: () => string | null) => () => {
    const field = readOnly ? null : way();
    if (field !== null && field !== '') goTo(field);
  };
  const history = { undo: travel(session.undo), redo: travel(session.redo) };
  useEditorKeys(root, { ...history, save: actions.save, print: actions.print });

  const follow = (event: FocusEvent) => {
    const field = fieldOf(event.target);
    if (field === null) return;
    setMarked(field);
    sections.follow();
    const anchors = preview.shown?.rendered.anchors ?? [];
    // The page of a datum is shown beside it, whichever document it stands in.
    if (kind !== 'agreement-with-annexes' && !anchors.some((anchor) => anchor.field === field)) setKind(homeOf(field, content));
  };
  return (
    <EditingProvider value={editing}>
      <div ref={root} className={styles.root}>
        <Toolbar
          agreement={agreement}
          title={caseTitle(content, parties)}
          missing={missing}
          actions={actions}
          pageShown={split.pages}
          showPage={split.show}
          {...history}
        />
        <EditorNotices agreement={agreement} />
        <AmendmentLinks agreement={agreement} />
        <div className={styles.body} style={{ gridTemplateColumns: split.columns }}>
          <div className={styles.sections} hidden={!split.rest || !split.aside}>
            <SectionList sections={shown} current={sections.current} missing={missingBySection(missing)} choose={sections.choose} />
          </div>
          <ReadOnlyFields value={readOnly}>
            <FieldErrorsProvider value={errors}>
              <div className={styles.form} hidden={!split.rest} onFocus={follow}>
                <WordingEditingProvider value={wording}>
                  <AgreementForm sections={shown} form={form} follow={sections.follow} />
                </WordingEditingProvider>
              </div>
            </FieldErrorsProvider>
          </ReadOnlyFields>
          {split.pages && (
            <>
              {split.rest && <SplitHandle label={pageText.splitter} {...split} />}
              <DocumentPane preview={preview} kinds={kinds} kind={kind} choose={setKind} marked={marked} />
            </>
          )}
        </div>
      </div>
    </EditingProvider>
  );
}
