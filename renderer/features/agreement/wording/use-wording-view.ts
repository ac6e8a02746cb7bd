import { useCallback, useMemo, useState } from 'react';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { DraftSession } from '#data/draft/session';
import type { WordingEditing } from './wording-editing';

/** How much of the wording the editor shows, and the way to all of it. */
export function useWordingView(id: AgreementId, session: DraftSession<AgreementContent>): { readonly wording: WordingEditing; readonly showAllWording: () => void } {
  const [onlyDeviations, showOnlyDeviations] = useState(false);
  const wording = useMemo((): WordingEditing => ({ id, session, onlyDeviations, showOnlyDeviations }), [id, session, onlyDeviations]);
  return { wording, showAllWording: useCallback(() => showOnlyDeviations(false), []) };
}
