import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type FocusEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import type { PaperKind } from '#shared/documents/document-kind';
import { kindName } from '#shared/documents/kind-name';
import { useDraftValue } from '#data/draft/bindings';
import { usePageRoom } from '#data/page-room';
import { useParties } from '#data/machine/queries';
import { pageText } from '#text/agreement/agreement';
import { ReadOnlyFields } from '#ui/fields/binding';
import { SplitHandle } from '#ui/split/split-handle';
import { useSplit } from '#ui/split/use-split';
import { CasePages } from './case-pages';
import { PapersEditingProvider } from './editing';
import { PaperChoice } from './paper-choice';
import { PaperForm } from './paper-form';
import { PaperList } from './paper-list';
import { documentField, ownField, paperWith } from './paper-order';
import { PapersBar } from './papers-bar';
import { PapersNotices } from './papers-notices';
import { fieldOf } from './show-field';
import { useChosenPaper } from './use-chosen-paper';
import { useMissingInPapers } from './use-missing-in-papers';
import { usePaperPages } from './use-paper-pages';
import { usePapersSession } from './use-papers-session';
import { useShownField } from './use-shown-field';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', flexGrow: 1, minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
  form: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, '&[hidden]': { display: 'none' } },
  list: { overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Width of the list of papers in CSS pixels. */
const list = 220;

/** The papers around one agreement: which there are, the form of the chosen one, and its pages. */
export function PapersEditor({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const navigate = useNavigate();
  const { data: parties } = useParties();
  const session = usePapersSession(agreement);
  const root = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const split = useSplit(root, { aside: list, ...usePageRoom() });
  const [kind, choose] = useChosenPaper();
  const [marked, setMarked] = useState<string | null>(null);
  const preview = usePaperPages(agreement, session, kind, parties, split.pages);
  const missing = useMissingInPapers(agreement, session);
  const showField = useShownField(form);
  const editing = useMemo(() => ({ agreement, parties, session }), [agreement, parties, session]);
  const papers = useDraftValue(session, (content) => content);
  const nameOf = (each: PaperKind) => kindName({ content: agreement.content, papers }, each);
  const count = (each: PaperKind) => missing.get(each)?.length ?? 0;

  const show = (path: string) => {
    const home = paperWith(path, kind);
    if (home !== kind) choose(home);
    split.uncover();
    showField(path);
  };
  // What a paper takes from the agreement is written there.
  const goTo = (field: string) => {
    const own = ownField(field);
    if (own === null) void navigate(`/smlouvy/${agreement.id}?udaj=${field}`);
    else show(own);
  };
  const follow = (event: FocusEvent) => {
    const path = fieldOf(event.target);
    if (path !== null) setMarked(documentField(path));
  };
  return (
    <PapersEditingProvider value={editing}>
      <div ref={root} className={styles.root}>
        <PapersBar kind={kind} name={nameOf(kind)} missing={missing.get(kind) ?? []} goTo={goTo} show={show} pageShown={split.pages} showPage={split.show} />
        <PapersNotices />
        <div className={styles.body} style={{ gridTemplateColumns: split.columns }}>
          <div className={styles.list} hidden={!split.rest || !split.aside}>
            <PaperList chosen={kind} choose={choose} nameOf={nameOf} missing={count} />
          </div>
          <ReadOnlyFields value={agreement.removedAt !== null}>
            <div className={styles.form} hidden={!split.rest}>
              {!split.aside && <PaperChoice chosen={kind} choose={choose} nameOf={nameOf} missing={count} />}
              <PaperForm key={kind} kind={kind} title={nameOf(kind)} form={form} follow={follow} />
            </div>
          </ReadOnlyFields>
          {split.pages && split.rest && <SplitHandle label={pageText.splitter} {...split} />}
          {split.pages && <CasePages preview={preview} title={nameOf(kind)} marked={marked} goTo={goTo} />}
        </div>
      </div>
    </PapersEditingProvider>
  );
}
