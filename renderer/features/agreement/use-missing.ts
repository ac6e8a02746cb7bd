import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { MissingDatum } from '#shared/documents/missing';
import { caseOfAgreement } from '#shared/documents/case-of';
import { obstaclesOf } from '#shared/documents/obstacles';
import type { DraftSession } from '#data/draft/session';
import { useSurroundings } from '#data/machine/surroundings';

/** What the draft still lacks, found out in the window; typing never waits for it. */
export function useMissing(session: DraftSession<AgreementContent>, agreement: Agreement): readonly MissingDatum[] {
  const around = useSurroundings();
  const present = useDeferredValue(useSyncExternalStore(session.subscribe, () => session.draft().present));
  return useMemo(() => obstaclesOf(caseOfAgreement(around, { ...agreement, content: present.content }), present.unparsed), [around, agreement, present]);
}
