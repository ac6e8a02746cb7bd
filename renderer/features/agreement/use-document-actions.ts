import { useState } from 'react';
import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { DocumentKind } from '#shared/documents/document-kind';
import { useClient } from '#data/client';
import { bytesOf } from '#data/draft/preview';
import type { DraftSession } from '#data/draft/session';
import { useHost } from '#data/queries';
import { documentTitles, editorText } from '#text/agreement';
import { errorText } from '#text/errors';
import { useNotify } from '#ui/notices';

export type DocumentActions = {
  /** What is under way, or null. */
  readonly busy: 'save' | 'open' | 'print' | null;
  readonly save: () => void;
  readonly open: () => void;
  readonly print: () => void;
};

type Failed = { readonly ok: false; readonly error: ApiError };

/** Saving, opening and printing the document that is shown, each made of the latest content. */
export function useDocumentActions({ id, finishedOn }: Agreement, session: DraftSession<AgreementContent>, kind: DocumentKind): DocumentActions {
  const client = useClient();
  const notify = useNotify();
  const onDesktop = useHost().data.kind === 'desktop';
  const [busy, setBusy] = useState<DocumentActions['busy']>(null);
  const title = documentTitles[kind];

  const tell = ({ error }: Failed) => notify({ title: errorText(error).title, detail: errorText(error).advice, intent: 'error' });
  const during = (what: DocumentActions['busy'], work: () => Promise<void>) => () => {
    if (busy !== null) return;
    setBusy(what);
    void work().finally(() => setBusy(null));
  };
  // Printing does not depend on the disk: what is in the window can be printed though it cannot be saved at the moment.
  const latest = (): Promise<Result<RenderedDocument, ApiError>> =>
    finishedOn === null ? client.documents.preview({ content: session.draft().present.content, kind }) : client.documents.render({ id, kind });
  const stored = async (): Promise<boolean> => {
    const saved = await session.flush();
    const state = session.state();
    if (!saved && state.kind === 'failed') tell({ ok: false, error: state.error });
    return saved;
  };
  const saveOnDesktop = async () => {
    if (!(await stored())) return;
    const result = await client.documents.save({ id, kind });
    if (!result.ok) tell(result);
    else if (result.value.path !== null) notify({ title: editorText.savedTo(title), detail: result.value.path });
  };
  const download = async () => {
    const result = await latest();
    if (!result.ok) {
      tell(result);
      return;
    }
    offer(result.value);
    notify({ title: editorText.downloaded(title), detail: editorText.downloadedWhere(result.value.fileName) });
  };
  const openOnDesktop = async () => {
    if (!(await stored())) return;
    const result = await client.documents.open({ id, kind });
    if (!result.ok) tell(result);
  };
  const openInBrowser = async () => {
    const result = await latest();
    if (result.ok) window.open(addressOf(result.value), '_blank');
    else tell(result);
  };
  const print = async () => {
    const result = await latest();
    if (!result.ok) {
      tell(result);
      return;
    }
    const { printPdf } = await import('#ui/pdf/print-pdf');
    await printPdf(bytesOf(result.value.pdf));
  };
  return {
    busy,
    save: during('save', onDesktop ? saveOnDesktop : download),
    open: during('open', onDesktop ? openOnDesktop : openInBrowser),
    print: during('print', print),
  };
}

function offer(document: RenderedDocument): void {
  const address = addressOf(document);
  Object.assign(window.document.createElement('a'), { href: address, download: document.fileName }).click();
}

/** Long enough for the browser to have read the file, in milliseconds. */
const keep = 60_000;

function addressOf({ pdf }: RenderedDocument): string {
  const address = URL.createObjectURL(new Blob([bytesOf(pdf)], { type: 'application/pdf' }));
  setTimeout(() => URL.revokeObjectURL(address), keep);
  return address;
}
