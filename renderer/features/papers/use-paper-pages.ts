import { useMemo } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import type { PaperKind } from '#shared/documents/document-kind';
import type { Party } from '#shared/domain/party';
import { useClient } from '#data/client';
import type { PreviewState } from '#data/draft/preview';
import { useRendered } from './use-rendered';

/**
 * The pages of a paper, made of what is stored: every change is saved by itself, and the stored agreement is another one then.
 * @param parties their details stand on the pages too, so a change of them renews the pages
 * @param active whether the pages are in sight; nothing is made while they are not
 */
export function usePaperPages(agreement: Agreement, kind: PaperKind, parties: readonly Party[], active: boolean): PreviewState {
  const client = useClient();
  const wish = useMemo(() => (active ? { agreement, kind, parties } : null), [agreement, kind, parties, active]);
  return useRendered(wish, (wanted) => client.documents.render({ id: wanted.agreement.id, kind: wanted.kind }));
}
