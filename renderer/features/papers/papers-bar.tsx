import type { PaperKind } from '#shared/documents/document-kind';
import type { MissingDatum } from '#shared/documents/missing';
import { useClient } from '#data/machine/client';
import { caseTitle } from '#text/names';
import { bundleText, papersText } from '#text/agreement/papers';
import { undoesItself, useShortcut } from '#ui/use-shortcut';
import { useTellFailure } from '#ui/use-tell-failure';
import { CaseBar } from './case-bar';
import { usePapersEditing } from './editing';
import { MissingInPaper } from './missing-in-paper';
import { HistoryButtons, usePaperHistory } from './paper-history';
import { useFileActions } from './use-file-actions';

type Props = {
  readonly kind: PaperKind;
  readonly name: string;
  readonly missing: readonly MissingDatum[];
  readonly goTo: (field: string) => void;
  /** Brings a field of the papers into sight. */
  readonly show: (path: string) => void;
  readonly pageShown: boolean;
  readonly showPage: (shown: boolean) => void;
};

/** What can be done with the chosen paper, and what it lacks. */
export function PapersBar({ kind, name, missing, goTo, show, pageShown, showPage }: Props) {
  const { agreement, parties, session } = usePapersEditing();
  const client = useClient();
  const tell = useTellFailure();
  const { id, content, removedAt } = agreement;
  const writable = removedAt === null;
  const history = usePaperHistory(session, writable, show);
  const ready = async () => {
    const saved = await session.flush();
    const state = session.state();
    if (!saved && state.kind === 'failed') tell(state.error);
    return saved;
  };
  const actions = useFileActions(name, () => client.documents.render({ id, kind }), ready);
  useShortcut('Ctrl+S', actions.save, undoesItself);
  useShortcut('Ctrl+P', actions.print, undoesItself);
  const ways = [
    { label: bundleText.command, to: `/smlouvy/${id}/spis` },
    { label: content.amendment === null ? papersText.toAgreement : papersText.toAmendment, to: `/smlouvy/${id}`, back: true },
  ];
  return (
    <CaseBar title={`${papersText.title}: ${caseTitle(content, parties)}`} actions={actions} ways={ways} pageShown={pageShown} showPage={showPage}>
      <MissingInPaper missing={missing} goTo={goTo} />
      {writable && <HistoryButtons session={session} {...history} />}
    </CaseBar>
  );
}
