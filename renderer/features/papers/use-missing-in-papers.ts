import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import type { PaperKind } from '#shared/documents/document-kind';
import type { MissingDatum } from '#shared/documents/missing';
import { obstaclesOfPaper } from '#shared/documents/obstacles';
import type { PapersContent } from '#shared/domain/papers';
import type { DraftSession } from '#data/draft/session';
import { useOffice } from '#data/machine/queries';
import { useSurroundings } from '#data/machine/surroundings';
import { paperOrder } from './paper-order';

export type MissingInPapers = ReadonlyMap<PaperKind, readonly MissingDatum[]>;

/** What each paper still lacks, found out in the window; typing never waits for it. */
export function useMissingInPapers(agreement: Agreement, session: DraftSession<PapersContent>): MissingInPapers {
  const around = useSurroundings();
  const office = useOffice().data.content.partyId;
  const { content, unparsed } = useDeferredValue(useSyncExternalStore(session.subscribe, () => session.draft().present));
  return useMemo(() => {
    const agreementCase = { ...caseOfAgreement(around, agreement), papers: content };
    return new Map(paperOrder.map((kind) => [kind, obstaclesOfPaper(agreementCase, composeDocument(agreementCase, kind, office), kind, unparsed)]));
  }, [around, agreement, office, content, unparsed]);
}
