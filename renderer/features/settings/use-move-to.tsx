import { useState } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { flushDrafts } from '#data/draft/sessions';
import { useUseFolder } from '#data/machine/mutations';
import { errorText } from '#text/errors/errors';
import { folderOutcome, folderText } from '#text/settings';

export type MoveOutcome = { readonly text: string; readonly failed: boolean };

/** Keeps the data in another folder from now on; what is being written is saved into the old one first. */
export function useMoveTo() {
  const use = useUseFolder();
  const [outcome, setOutcome] = useState<MoveOutcome | null>(null);
  const [busy, setBusy] = useState(false);

  const move = async (folder: string): Promise<MoveOutcome> => {
    if (!(await flushDrafts())) return { text: folderText.unsaved, failed: true };
    const moved = await use.mutateAsync(folder);
    return { text: folderOutcome(moved.outcome, moved.folder), failed: false };
  };
  const moveTo = (folder: string) => {
    setBusy(true);
    setOutcome(null);
    void move(folder)
      .catch((error: unknown) => {
        const { title, advice } = errorText(apiErrorOf(error));
        return { text: `${title} ${advice}`, failed: true };
      })
      .then(setOutcome)
      .finally(() => setBusy(false));
  };
  return { moveTo, busy, outcome };
}
