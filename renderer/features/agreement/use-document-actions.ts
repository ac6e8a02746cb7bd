import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { DocumentKind } from '#shared/documents/document-kind';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import type { DraftSession } from '#data/draft/session';
import { useHost } from '#data/machine/queries';
import { documentTitles, editorText } from '#text/agreement/agreement';
import { wordText } from '#text/agreement/word';
import { downloadFile, openInTab, type BrowserFile } from '#ui/browser-file';
import { useNotify } from '#ui/notices';
import { useBusy } from '#ui/use-busy';
import { useTellFailure } from '#ui/use-tell-failure';

type Work = 'save' | 'word' | 'open' | 'print';

export type DocumentActions = {
  /** What is under way, or null. */
  readonly busy: Work | null;
  readonly save: () => void;
  readonly saveWord: () => void;
  readonly open: () => void;
  readonly print: () => void;
};

/** Saving, opening and printing the document that is shown, each made of the latest content. */
export function useDocumentActions({ id, finishedOn }: Agreement, session: DraftSession<AgreementContent>, kind: DocumentKind): DocumentActions {
  const client = useClient();
  const notify = useNotify();
  const onDesktop = useHost().data.kind === 'desktop';
  const tell = useTellFailure();
  const { busy, during } = useBusy<Work>();
  const title = documentTitles[kind];

  // Printing does not depend on the disk: what is in the window can be printed though it cannot be saved at the moment.
  const latest = (): Promise<Result<RenderedDocument, ApiError>> =>
    finishedOn === null ? client.documents.preview({ id, content: session.draft().present.content, kind }) : client.documents.render({ id, kind });
  const stored = async (): Promise<boolean> => {
    const saved = await session.flush();
    const state = session.state();
    if (!saved && state.kind === 'failed') tell(state.error);
    return saved;
  };
  const saveOnDesktop = async () => {
    if (!(await stored())) return;
    const result = await client.documents.save({ id, kind });
    if (!result.ok) tell(result.error);
    else if (result.value.path !== null) notify({ title: editorText.savedTo(title), detail: result.value.path });
  };
  const download = async () => {
    const result = await latest();
    if (!result.ok) {
      tell(result.error);
      return;
    }
    downloadFile(fileOf(result.value));
    notify({ title: editorText.downloaded(title), detail: editorText.downloadedWhere(result.value.fileName) });
  };
  const saveWordOnDesktop = async () => {
    if (!(await stored())) return;
    const result = await client.word.save({ id, kind });
    if (!result.ok) tell(result.error);
    else if (result.value.path !== null) notify({ title: wordText.saved(title), detail: result.value.path });
  };
  const downloadWord = async () => {
    if (!(await stored())) return;
    const result = await client.word.write({ id, kind });
    if (!result.ok) {
      tell(result.error);
      return;
    }
    const { fileName, content } = result.value;
    downloadFile({ fileName, type: wordType, bytes: bytesOf(content) });
    notify({ title: wordText.downloaded(title), detail: editorText.downloadedWhere(fileName) });
  };
  const openOnDesktop = async () => {
    if (!(await stored())) return;
    const result = await client.documents.open({ id, kind });
    if (!result.ok) tell(result.error);
  };
  const openInBrowser = async () => {
    const result = await latest();
    if (result.ok) openInTab(fileOf(result.value));
    else tell(result.error);
  };
  const print = async () => {
    const result = await latest();
    if (!result.ok) {
      tell(result.error);
      return;
    }
    const { printPdf } = await import('#ui/pdf/print-pdf');
    await printPdf(bytesOf(result.value.pdf));
  };
  return {
    busy,
    save: during('save', onDesktop ? saveOnDesktop : download),
    saveWord: during('word', onDesktop ? saveWordOnDesktop : downloadWord),
    open: during('open', onDesktop ? openOnDesktop : openInBrowser),
    print: during('print', print),
  };
}

const fileOf = ({ fileName, pdf }: RenderedDocument): BrowserFile => ({ fileName, type: 'application/pdf', bytes: bytesOf(pdf) });

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
