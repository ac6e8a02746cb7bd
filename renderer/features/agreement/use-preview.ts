import { useMemo } from 'react';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { Party } from '#shared/domain/party';
import { useClient } from '#data/machine/client';
import type { Snapshot } from '#data/draft/draft';
import type { PreviewState } from '#data/draft/preview';
import type { DraftSession } from '#data/draft/session';
import { useDraftPreview } from '#data/draft/use-draft-preview';

/**
 * The pages of what is being written. A finished agreement is shown as it is stored.
 * @param active whether the pages are in sight; nothing is made while they are not
 * @param parties their details stand on the pages too, so a change of them renews the pages
 */
export function usePreview({ id, finishedOn }: Agreement, session: DraftSession<AgreementContent>, kind: DocumentKind, parties: readonly Party[], active: boolean): PreviewState {
  const client = useClient();
  const finished = finishedOn !== null;
  const wishOf = useMemo(() => (active ? ({ content }: Snapshot<AgreementContent>) => ({ content, kind, finished, parties }) : null), [active, kind, finished, parties]);
  return useDraftPreview(session, wishOf, (wish) => (wish.finished ? client.documents.render({ id, kind: wish.kind }) : client.documents.preview({ id, content: wish.content, kind: wish.kind })));
}
