import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import type { DocumentKind } from '#shared/documents/document-kind';
import { kindName } from '#shared/documents/kind-name';
import { useClient } from '#data/machine/client';
import { usePageRoom } from '#data/page-room';
import { useParties } from '#data/machine/queries';
import { pageText } from '#text/agreement/agreement';
import { caseTitle } from '#text/names';
import { bundleText, papersText } from '#text/agreement/papers';
import { SplitHandle } from '#ui/split/split-handle';
import { useSplit } from '#ui/split/use-split';
import { undoesItself, useShortcut } from '#ui/use-shortcut';
import { BundleList } from './bundle-list';
import { listed, readChoice, usualBundle, written, type Chosen } from './bundle-order';
import { CaseBar } from './case-bar';
import { CasePages } from './case-pages';
import { ownField, paperWith } from './paper-order';
import { useFileActions } from './use-file-actions';
import { useRendered } from './use-rendered';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { display: 'grid', flexGrow: 1, minHeight: 0, gridTemplateRows: 'minmax(0, 1fr)', backgroundColor: tokens.colorNeutralBackground1 },
  list: { minWidth: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '640px', color: tokens.colorNeutralForeground2 },
  empty: { display: 'flex', alignItems: 'center', justifyContent: 'center', height: '100%', backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

/** Souhrnný spis: chosen documents in a chosen order, as one file with a cover and bookmarks. */
export function Bundle({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const navigate = useNavigate();
  const { data: parties } = useParties();
  const root = useRef<HTMLDivElement>(null);
  const split = useSplit(root, { aside: 0, ...usePageRoom() });
  const { chosen, change } = useChosen(agreement);
  const { id, content, papers } = agreement;
  const { preview, actions } = useBundleFile(agreement, chosen, split.pages);
  const nameOf = (kind: DocumentKind) => kindName({ content, papers: papers.content }, kind);
  const goTo = (field: string) => {
    const own = ownField(field);
    void navigate(own === null ? `/smlouvy/${id}?udaj=${field}` : `/smlouvy/${id}/pisemnosti?pisemnost=${paperWith(own, 'memorandum')}`);
  };
  return (
    <div ref={root} className={styles.root}>
      <CaseBar
        title={`${bundleText.title}: ${caseTitle(content, parties)}`}
        actions={chosen.length === 0 ? null : actions}
        ways={[{ label: papersText.toPapers, to: `/smlouvy/${id}/pisemnosti`, back: true }]}
        pageShown={split.pages}
        showPage={split.show}
      />
      <div className={styles.body} style={{ gridTemplateColumns: split.columns }}>
        <div className={styles.list} hidden={!split.rest} role="region" aria-label={bundleText.list} data-place="">
          <p className={styles.intro}>{bundleText.intro}</p>
          <BundleList kinds={listed(content, chosen)} chosen={chosen} change={change} nameOf={nameOf} />
        </div>
        {split.pages && split.rest && <SplitHandle label={pageText.splitter} {...split} />}
        {split.pages && (chosen.length === 0 ? <div className={styles.empty}>{bundleText.none}</div> : <CasePages preview={preview} title={bundleText.title} marked={null} goTo={goTo} />)}
      </div>
    </div>
  );
}

/** The choice is kept in the address, so that coming back finds it. */
function useChosen({ content }: Agreement) {
  const [params, setParams] = useSearchParams();
  const text = params.get('dokumenty');
  const chosen = useMemo(() => readChoice(text, content) ?? usualBundle(content), [text, content]);
  return { chosen, change: (next: Chosen) => setParams({ dokumenty: written(next) }, { replace: true }) };
}

function useBundleFile(agreement: Agreement, chosen: Chosen, active: boolean) {
  const client = useClient();
  const wish = useMemo(() => (active && chosen.length > 0 ? { id: agreement.id, agreement, kinds: [...chosen] } : null), [agreement, chosen, active]);
  const preview = useRendered(wish, ({ id, kinds }) => client.documents.bundle({ id, kinds }));
  const actions = useFileActions(bundleText.title, () => client.documents.bundle({ id: agreement.id, kinds: [...chosen] }), nothingToStore);
  const ready = chosen.length > 0;
  useShortcut('Ctrl+S', () => ready && actions.save(), undoesItself);
  useShortcut('Ctrl+P', () => ready && actions.print(), undoesItself);
  return { preview, actions };
}

const nothingToStore = () => Promise.resolve(true);
