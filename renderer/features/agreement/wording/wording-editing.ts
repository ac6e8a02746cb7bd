import { createContext, useContext } from 'react';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { DraftSession } from '#data/draft/session';

/** What the section of the wording works on, and how much of it is shown. */
export type WordingEditing = {
  readonly id: AgreementId;
  readonly session: DraftSession<AgreementContent>;
  readonly onlyDeviations: boolean;
  readonly showOnlyDeviations: (only: boolean) => void;
};

const WordingContext = createContext<WordingEditing | null>(null);

export const WordingEditingProvider = WordingContext.Provider;

export function useWordingEditing(): WordingEditing {
  const editing = useContext(WordingContext);
  if (editing === null) throw new Error('Wrap the wording in a WordingEditingProvider.');
  return editing;
}
