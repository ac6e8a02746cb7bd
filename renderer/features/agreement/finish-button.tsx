import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import type { MissingDatum } from '#shared/documents/missing';
import { apiErrorOf } from '#data/machine/api-failure';
import { useFinishAgreement, useReopenAgreement, useRestoreAgreements } from '#data/machine/mutations';
import { editorText } from '#text/agreement/agreement';
import { useNotify } from '#ui/notices';
import { useEditing } from './editing';
import { NotFinishableDialog } from './not-finishable';

/** Finishes the draft, or takes it back: out of the bin, or into drafting again. None of it needs a question, all of it can be undone. */
export function FinishButton({ agreement, missing }: { readonly agreement: Agreement; readonly missing: readonly MissingDatum[] }) {
  const { goTo } = useEditing();
  const { finish, hindered, close } = useFinish(agreement, missing);
  const reopen = useReopen(agreement);
  const restore = useRestoreAgreements();
  if (agreement.removedAt !== null) {
    return (
      <Button appearance="primary" onClick={() => restore.mutate({ ids: [agreement.id] })}>
        {editorText.restore}
      </Button>
    );
  }
  if (agreement.finishedOn !== null) return <Button onClick={reopen}>{editorText.reopen}</Button>;
  return (
    <>
      <Button appearance={missing.length === 0 ? 'primary' : 'secondary'} onClick={finish}>
        {editorText.finish}
      </Button>
      {hindered !== null && <NotFinishableDialog missing={hindered} goTo={goTo} close={close} />}
    </>
  );
}

function useFinish(agreement: Agreement, missing: readonly MissingDatum[]) {
  const { session } = useEditing();
  const notify = useNotify();
  const navigate = useNavigate();
  const mutation = useFinishAgreement();
  const [hindered, hinder] = useState<readonly MissingDatum[] | null>(null);
  const finish = async () => {
    if (missing.length > 0) {
      hinder(missing);
      return;
    }
    if (!(await session.flush())) return;
    mutation.mutate(agreement.id, {
      onSuccess: () =>
        notify({ title: editorText.finishedNotice, detail: editorText.finishedDetail, action: { label: editorText.toRecords, run: () => void navigate(`/smlouvy/${agreement.id}/listiny`) } }),
      onError: (error) => {
        const failure = apiErrorOf(error);
        if (failure.code === 'agreement-incomplete') hinder(failure.missing);
      },
    });
  };
  return { finish: () => void finish(), hindered, close: () => hinder(null) };
}

function useReopen({ id, editions }: Agreement): () => void {
  const reopen = useReopenAgreement();
  const notify = useNotify();
  const signed = (editions.at(-1)?.signed.length ?? 0) > 0;
  return () => reopen.mutate(id, { onSuccess: () => notify({ title: editorText.reopenedNotice, ...(signed ? { detail: editorText.reopenedSigned } : {}) }) });
}
