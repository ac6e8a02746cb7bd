import type { Upload } from './uploads';
import { useClient } from '#data/machine/client';
import { useHost } from '#data/machine/queries';
import type { ApiError } from '#shared/api/errors';

/** What became of a file made here: `cancelled` where the person chose no place for it. */
export type Kept = { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'downloaded' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly error: ApiError };

/** Saves a file made here where the person chooses. @param download puts it among the downloads of a browser, which has no other place */
export function useKeepFile(download: (file: Upload) => void): (file: Upload) => Promise<Kept> {
  const { files } = useClient();
  const onDesktop = useHost().data.kind === 'desktop';
  return async (file) => {
    if (!onDesktop) {
      download(file);
      return { kind: 'downloaded' };
    }
    const saved = await files.save(file);
    if (!saved.ok) return { kind: 'failed', error: saved.error };
    return saved.value.path === null ? { kind: 'cancelled' } : { kind: 'saved', path: saved.value.path };
  };
}
