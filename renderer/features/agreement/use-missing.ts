import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { AgreementContent } from '#shared/domain/agreement';
import type { MissingDatum } from '#shared/documents/missing';
import { caseOfContent } from '#shared/documents/case-of';
import { obstaclesOf } from '#shared/documents/obstacles';
import type { Party } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';
import type { DraftSession } from '#data/draft/session';

/** What the draft still lacks, found out in the window; typing never waits for it. */
export function useMissing(session: DraftSession<AgreementContent>, parties: readonly Party[], finishedOn: PlainDate | null): readonly MissingDatum[] {
  const present = useDeferredValue(useSyncExternalStore(session.subscribe, () => session.draft().present));
  return useMemo(() => obstaclesOf(caseOfContent(present.content, parties, finishedOn), present.unparsed), [present, parties, finishedOn]);
}
