import { useMemo } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { PaperKind } from '#shared/documents/document-kind';
import type { PapersContent } from '#shared/domain/papers';
import type { Party } from '#shared/domain/party';
import { useClient } from '#data/machine/client';
import type { PreviewState } from '#data/draft/preview';
import type { DraftSession } from '#data/draft/session';
import type { Snapshot } from '#data/draft/draft';
import { useDraftPreview } from '#data/draft/use-draft-preview';

/**
 * The pages of a paper as it is being written; what it takes from the agreement and the parties is as they are stored.
 * @param active whether the pages are in sight; nothing is made while they are not
 */
export function usePaperPages({ id, revision, finishedOn }: Agreement, session: DraftSession<PapersContent>, kind: PaperKind, parties: readonly Party[], active: boolean): PreviewState {
  const client = useClient();
  const wishOf = useMemo(() => {
    if (!active) return null;
    // Another state of what is stored makes other pages of the same words.
    const stored = { revision, finishedOn, parties };
    return ({ content, unparsed }: Snapshot<PapersContent>) => ({ stored, kind, content, unparsed });
  }, [active, kind, revision, finishedOn, parties]);
  return useDraftPreview(session, wishOf, ({ kind: wanted, content, unparsed }) => client.documents.previewPaper({ id, kind: wanted, content, unparsed }));
}
