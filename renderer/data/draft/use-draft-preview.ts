import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { createPreview, type Preview, type PreviewState } from './preview';
import type { Snapshot } from './draft';
import type { DraftSession } from './session';

/**
 * The pages of what is being written, stored or not.
 * @param wishOf what a document is made from; another function makes other pages at once, and null makes none while they are not in sight
 */
export function useDraftPreview<C, W>(session: DraftSession<C>, wishOf: ((present: Snapshot<C>) => W) | null, render: (wish: W) => Promise<Result<RenderedDocument, ApiError>>): PreviewState {
  const [preview] = useState(() => createPreview(render));
  useEffect(() => {
    if (wishOf === null) return;
    let { present } = session.draft();
    preview.want(wishOf(present), 'now');
    return session.subscribe(() => {
      const next = session.draft().present;
      // What kept the draft from being saved kept the pages from being made as well: now both can go on.
      if (next.content === present.content && isBackAgain(session, preview)) preview.want(wishOf(next), 'now');
      if (next.content === present.content) return;
      present = next;
      preview.want(wishOf(present), 'soon');
    });
  }, [preview, session, wishOf]);
  return useSyncExternalStore(preview.subscribe, preview.state);
}

function isBackAgain<C, W>(session: DraftSession<C>, preview: Preview<W>): boolean {
  const { error } = preview.state();
  return session.state().kind === 'saved' && error !== null && error.code !== 'unprintable-characters';
}
