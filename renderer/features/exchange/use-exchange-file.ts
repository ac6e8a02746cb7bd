import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { useClient } from '#data/machine/client';
import { readUpload, type Upload } from '#data/files/uploads';

/** Largest exchange file that is read, in bytes: an agreement with its documents has a few megabytes. */
const largest = 50 * 1024 * 1024;

/** A chosen file: being read, read, or refused. */
export type OpenedFile = { readonly file: File; readonly read: { readonly upload: Upload; readonly reading: ExchangeReading } | null; readonly error: ApiError | null };

/** Reads a file another office sent; nothing is stored by it. @param handed a file the page was opened with */
export function useExchangeFile(handed: File | null) {
  const { exchange } = useClient();
  const [opened, show] = useState<OpenedFile | null>(() => (handed === null ? null : unread(handed)));
  const latest = useRef<File | null>(null);
  const load = async (file: File) => {
    latest.current = file;
    const upload = await readUpload(file, largest);
    const result = upload.ok ? await exchange.read(upload.value) : upload;
    // Another one may have been chosen meanwhile.
    if (latest.current !== file) return;
    show({ file, read: upload.ok && result.ok && 'origin' in result.value ? { upload: upload.value, reading: result.value } : null, error: result.ok ? null : result.error });
  };
  const begin = useEffectEvent(load);
  useEffect(() => {
    if (handed !== null) void begin(handed);
  }, [handed]);
  const open = (file: File) => {
    show(unread(file));
    void load(file);
  };
  return { opened, open };
}

const unread = (file: File): OpenedFile => ({ file, read: null, error: null });
