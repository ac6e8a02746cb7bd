import { useRef, useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { AgreementId } from '#shared/domain/agreement';
import type { RegisterAnswer } from '#shared/domain/register/answer';
import { useClient } from '#data/client';
import { useRememberAgreement } from '#data/mutations';
import { readUpload } from '#data/uploads';

/** Largest answer that is read, in bytes: the register writes a few kilobytes. */
const largest = 2 * 1024 * 1024;

/** A file of the register and what came of it. */
export type ReadAnswer = { readonly fileName: string; readonly outcome: { readonly answer: RegisterAnswer } | { readonly error: ApiError } };

/** Reads answers of the register one after another; what they confirm is written down. */
export function useAnswers(id: AgreementId) {
  const { register } = useClient();
  const remember = useRememberAgreement();
  const waiting = useRef<File[]>([]);
  const [busy, setBusy] = useState(false);
  const [read, tell] = useState<readonly ReadAnswer[]>([]);

  const outcomeOf = async (file: File): Promise<ReadAnswer['outcome']> => {
    const upload = await readUpload(file, largest);
    const result = upload.ok ? await register.readAnswer({ id, ...upload.value }) : upload;
    if (!result.ok) return { error: result.error };
    if (result.value.agreement !== null) remember(result.value.agreement);
    return { answer: result.value.answer };
  };
  const work = async () => {
    setBusy(true);
    for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
      const told: ReadAnswer = { fileName: file.name, outcome: await outcomeOf(file) };
      tell((before) => [...before, told]);
    }
    setBusy(false);
  };
  const open = (files: readonly File[]) => {
    if (files.length === 0) return;
    waiting.current.push(...files);
    if (busy) return;
    tell([]);
    void work();
  };
  return { read, busy, open };
}

export type Answers = ReturnType<typeof useAnswers>;
