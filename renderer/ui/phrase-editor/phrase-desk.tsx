import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react';
import { createDesk, type DeskOfPhrases, type Standing } from './desk';

export type { DeskOfPhrases, Standing } from './desk';

const DeskContext = createContext<DeskOfPhrases | null>(null);

/** Holds phrases that are written one at a time, their toolbar and their list of what can be inserted. */
export function PhraseDesk({ children }: { readonly children: ReactNode }): ReactNode {
  const [desk] = useState(createDesk);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function usePhraseDesk(): DeskOfPhrases {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('Wrap the phrases in a PhraseDesk.');
  return desk;
}

/** How the text at the caret stands; null while no phrase is being written. */
export function useStanding(): Standing | null {
  const desk = usePhraseDesk();
  return useSyncExternalStore(desk.subscribe, desk.standing);
}
