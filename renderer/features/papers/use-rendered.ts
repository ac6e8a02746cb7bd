import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { createPreview, type PreviewState } from '#data/draft/preview';

/**
 * The pages of a document of what is stored, made again for every other wish.
 * @param wish which document, and everything it is made from; null while none is to be made
 */
export function useRendered<W>(wish: W | null, render: (wish: W) => Promise<Result<RenderedDocument, ApiError>>): PreviewState {
  const [preview] = useState(() => createPreview(render));
  useEffect(() => {
    if (wish !== null) preview.want(wish, 'now');
  }, [preview, wish]);
  return useSyncExternalStore(preview.subscribe, preview.state);
}
