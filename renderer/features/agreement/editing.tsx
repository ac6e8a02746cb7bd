import { createContext, useContext } from 'react';
import type { AgreementId, AgreementContent } from '#shared/domain/agreement';
import { partyOf, type SideName } from '#shared/documents/case';
import type { Party } from '#shared/domain/party';
import { useDraftValue } from '#data/draft/bindings';
import type { DraftSession } from '#data/draft/session';

/** What every part of the editor works on. */
export type Editing = {
  readonly id: AgreementId;
  readonly session: DraftSession<AgreementContent>;
  readonly parties: readonly Party[];
  /** Moves the focus to the field of a datum. */
  readonly goTo: (field: string) => void;
};

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('Wrap the sections in an EditingProvider.');
  return editing;
}

/** A part of the content, followed as it changes. */
export function useContent<V>(select: (content: AgreementContent) => V): V {
  return useDraftValue(useEditing().session, select);
}

/** The party of a side, or null while none is chosen. */
export function useSideParty(side: SideName): Party | null {
  const id = useContent((content) => content[side].partyId);
  return partyOf(useEditing().parties, id);
}
