import { readUpload } from '#data/files/uploads';
import { useClient } from '#data/machine/client';
import { useRememberAgreement } from '#data/machine/mutations';
import type { ApiError } from '#shared/api/errors';
import type { AgreementId } from '#shared/domain/agreement';
import type { RegisterAnswer } from '#shared/domain/register/answer';

/** Largest answer that is read, in bytes: the register writes a few kilobytes. */
const largest = 256 * 1024;

/** A file of the register of contracts and what came of it; plain data, which an address may carry to the page it belongs to. */
export type ReadAnswer = { readonly fileName: string; readonly outcome: { readonly answer: RegisterAnswer } | { readonly error: ApiError } };

/** As {@link ReadAnswer}, and the agreement it is about, where that is known. */
export type FoundAnswer = { readonly read: ReadAnswer; readonly about: AgreementId | null };

/** Reads an answer of the register; what it confirms is written down. @returns a function of the agreement it is read for, null to find it, and the file */
export function useReadAnswer(): (id: AgreementId | null, file: File) => Promise<FoundAnswer> {
  const { register } = useClient();
  const remember = useRememberAgreement();
  return async (id, file) => {
    const { name: fileName } = file;
    const upload = await readUpload(file, largest);
    const result = upload.ok ? await register.readAnswer({ id, ...upload.value }) : upload;
    if (!result.ok) return { read: { fileName, outcome: { error: result.error } }, about: null };
    const { agreement, answer } = result.value;
    if (agreement !== null) remember(agreement);
    return { read: { fileName, outcome: { answer } }, about: agreement?.id ?? null };
  };
}
