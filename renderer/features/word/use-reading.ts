import { useRef, useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { WordReading } from '#shared/documents/word/proposal';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import { useClient } from '#data/client';
import type { DraftSession } from '#data/draft/session';
import { readUpload } from '#data/uploads';

/** Largest Word file that is read, in bytes: an agreement with pictures has a few megabytes. */
const largest = 20 * 1024 * 1024;

/** A file and what it says otherwise; `reading` is null until it is read, or where it could not be. */
export type OpenedWord = { readonly file: File; readonly reading: WordReading | null; readonly error: ApiError | null };

/** Reads an edited Word file. What is written in this window is saved first: the file is compared with what is stored. */
export function useReading(id: AgreementId, session: DraftSession<AgreementContent>) {
  const { word } = useClient();
  const [opened, show] = useState<OpenedWord | null>(null);
  const latest = useRef<File | null>(null);
  const open = async (file: File) => {
    latest.current = file;
    show({ file, reading: null, error: null });
    await session.flush();
    const upload = await readUpload(file, largest);
    const read = upload.ok ? await word.read({ id, ...upload.value }) : upload;
    // Another one may have been chosen meanwhile.
    if (latest.current === file) show({ file, reading: read.ok ? read.value : null, error: read.ok ? null : read.error });
  };
  return { opened, open: (file: File) => void open(file) };
}
