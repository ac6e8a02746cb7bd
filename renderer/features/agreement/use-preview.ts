import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { Party } from '#shared/domain/party';
import { useClient } from '#data/client';
import { createPreview, type Preview, type PreviewState } from '#data/draft/preview';
import type { DraftSession } from '#data/draft/session';

type Wish = { readonly content: AgreementContent; readonly kind: DocumentKind; readonly finished: boolean };

/**
 * The pages of what is being written. A finished agreement is shown as it is stored.
 * @param active whether the pages are in sight; nothing is made while they are not
 * @param parties their details stand on the pages too, so a change of them renews the pages
 */
export function usePreview({ id, finishedOn }: Agreement, session: DraftSession<AgreementContent>, kind: DocumentKind, parties: readonly Party[], active: boolean): PreviewState {
  const client = useClient();
  const finished = finishedOn !== null;
  const [preview] = useState(() =>
    createPreview<Wish>((wish) => (wish.finished ? client.documents.render({ id, kind: wish.kind }) : client.documents.preview({ id, content: wish.content, kind: wish.kind }))),
  );
  useEffect(() => {
    if (!active) return;
    let content = session.draft().present.content;
    preview.want({ content, kind, finished }, 'now');
    return session.subscribe(() => {
      const next = session.draft().present.content;
      // What kept the draft from being saved kept the pages from being made as well: now both can go on.
      if (next === content && isBackAgain(session, preview)) preview.want({ content, kind, finished }, 'now');
      if (next === content) return;
      content = next;
      preview.want({ content, kind, finished }, 'soon');
    });
  }, [preview, session, kind, finished, parties, active]);
  return useSyncExternalStore(preview.subscribe, preview.state);
}

function isBackAgain(session: DraftSession<AgreementContent>, preview: Preview<Wish>): boolean {
  const { error } = preview.state();
  return session.state().kind === 'saved' && error !== null && error.code !== 'unprintable-characters';
}
