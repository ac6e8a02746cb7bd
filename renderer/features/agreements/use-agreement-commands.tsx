import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCreateAgreement, useDuplicateAgreement, useLoadSample, useRemoveAgreements, useRemoveSample, useRestoreAgreements, type BatchOutcome } from '#data/machine/mutations';
import type { AgreementRow } from './agreement-row';
import { useProgress, type Progress } from './use-progress';
import { useNotify } from '#ui/notices';
import type { AgreementId } from '#shared/domain/agreement';
import { agreementsText, finishedStayText, removedText, restoredText } from '#text/agreements';
import { errorText } from '#text/errors/errors';
import { sampleText } from '#text/sample';

/** What can be done with agreements of the list. */
export type AgreementCommands = {
  readonly create: () => void;
  readonly open: (id: string) => void;
  readonly openRecords: (id: string) => void;
  /** Many drafts at once. */
  readonly draftMany: () => void;
  /** Documents of these agreements; of all where none are given. */
  readonly documents: (rows: readonly AgreementRow[]) => void;
  readonly duplicate: (row: AgreementRow) => void;
  readonly remove: (rows: readonly AgreementRow[]) => void;
  readonly restore: (rows: readonly AgreementRow[]) => void;
  readonly removeSample: () => void;
  /** Takes the last removal back, once; null when there is none. */
  readonly undo: (() => void) | null;
  readonly busy: boolean;
  /** How far a change of many agreements is; null when none is under way. */
  readonly progress: Progress | null;
};

const removal = 'removal';

export function useAgreementCommands(): AgreementCommands {
  const navigate = useNavigate();
  const notify = useNotify();
  const create = useCreateAgreement();
  const duplicate = useDuplicateAgreement();
  const remove = useRemoveAgreements();
  const restore = useRestoreAgreements();
  const sample = useSampleRemoval();
  const { progress, follow } = useProgress();
  const [removed, setRemoved] = useState<readonly AgreementRow[]>([]);
  const open = (id: string) => void navigate(`/smlouvy/${id}`);

  const tellError = ({ error }: BatchOutcome) => {
    if (error === null) return;
    const { title, advice } = errorText(error);
    notify({ title, detail: advice, intent: 'error' });
  };
  const putBack = (rows: readonly AgreementRow[]) => {
    setRemoved([]);
    restore.mutate(follow('restoring', idsOf(rows)), {
      onSuccess: (outcome) => {
        if (outcome.done.length > 0) notify({ matter: removal, title: restoredText(outcome.done.length, firstName(rows, outcome)) });
        tellError(outcome);
      },
    });
  };
  const takeOut = (rows: readonly AgreementRow[]) => {
    const drafts = rows.filter(({ agreement }) => agreement.finishedOn === null && agreement.removedAt === null);
    const staying = rows.filter(({ agreement }) => agreement.finishedOn !== null && agreement.removedAt === null).length;
    if (drafts.length === 0 && staying > 0) notify({ title: finishedStayText(staying), intent: 'info' });
    if (drafts.length === 0) return;
    remove.mutate(follow('removing', idsOf(drafts)), {
      onSuccess: (outcome) => {
        const gone = drafts.filter(({ agreement }) => outcome.done.includes(agreement.id));
        setRemoved(gone);
        if (gone.length > 0) {
          const title = removedText(gone.length, firstName(drafts, outcome));
          notify({ matter: removal, title, ...(staying > 0 ? { detail: finishedStayText(staying) } : {}), action: { label: agreementsText.undo, run: () => putBack(gone) } });
        }
        tellError(outcome);
      },
    });
  };
  const busy = [create, duplicate, remove, restore].some(({ isPending }) => isPending);
  return {
    create: () => create.mutate({ regionId: null }, { onSuccess: ({ id }) => open(id) }),
    open,
    openRecords: (id) => void navigate(`/smlouvy/${id}/listiny`),
    draftMany: () => void navigate('/smlouvy/hromadne'),
    documents: (rows) => void navigate('/smlouvy/dokumenty', rows.length === 0 ? {} : { state: { ids: idsOf(rows) } }),
    duplicate: ({ agreement }) =>
      duplicate.mutate(agreement.id, {
        onSuccess: ({ id }) => {
          open(id);
          notify({ title: agreementsText.duplicated });
        },
      }),
    remove: takeOut,
    restore: putBack,
    removeSample: sample,
    undo: removed.length === 0 ? null : () => putBack(removed),
    busy,
    progress: remove.isPending || restore.isPending ? progress : null,
  };
}

function useSampleRemoval(): () => void {
  const notify = useNotify();
  const load = useLoadSample();
  const remove = useRemoveSample();
  return () => remove.mutate(undefined, { onSuccess: () => notify({ title: sampleText.removed, action: { label: sampleText.loadAgain, run: () => load.mutate() } }) });
}

const idsOf = (rows: readonly AgreementRow[]): readonly AgreementId[] => rows.map(({ agreement }) => agreement.id);

function firstName(rows: readonly AgreementRow[], { done }: BatchOutcome): string {
  return rows.find(({ agreement }) => agreement.id === done[0])?.name ?? '';
}
