import { bytesOf } from '#data/files/base64';
import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

/** A document as pages show it. */
export type ShownDocument = { readonly rendered: RenderedDocument; readonly bytes: Uint8Array };

export type PreviewState = {
  /** The last document that could be made of what is wanted; null before the first. */
  readonly shown: ShownDocument | null;
  /** Whether it is not of the latest content. */
  readonly stale: boolean;
  /** Why the latest content makes no document. */
  readonly error: ApiError | null;
};

export type Preview<I> = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => PreviewState;
  /** Wants a document of this input: soon, or at once. The latest wish wins. */
  readonly want: (input: I, at: 'soon' | 'now') => void;
};

/** Milliseconds between the last keystroke and the new pages being asked for. */
const previewDelay = 150;

/** Makes documents one at a time and never lets an older one come after a newer. */
export function createPreview<I>(render: (input: I) => Promise<Result<RenderedDocument, ApiError>>): Preview<I> {
  const listeners = new Set<() => void>();
  let state: PreviewState = { shown: null, stale: false, error: null };
  let wish: { readonly input: I } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  const become = (next: PreviewState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  async function work(): Promise<void> {
    if (running) return;
    running = true;
    while (wish !== null && timer === undefined) {
      const current = wish;
      const result = await outcomeOf(render, current.input);
      // A newer wish has come meanwhile: what was made is old before it is shown.
      if (wish !== current) continue;
      wish = null;
      if (result.ok) become({ shown: shownOf(result.value), stale: false, error: null });
      else become({ ...state, stale: true, error: result.error });
    }
    running = false;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    want(input, at) {
      wish = { input };
      clearTimeout(timer);
      const go = () => {
        timer = undefined;
        void work();
      };
      if (!state.stale) become({ ...state, stale: true });
      if (at === 'soon') timer = setTimeout(go, previewDelay);
      else go();
    },
  };
}

async function outcomeOf<I>(render: (input: I) => Promise<Result<RenderedDocument, ApiError>>, input: I): Promise<Result<RenderedDocument, ApiError>> {
  try {
    return await render(input);
  } catch {
    // The pages are a convenience: whatever breaks on the way must not stop the writing.
    return { ok: false, error: { code: 'unreachable' } };
  }
}

function shownOf(rendered: RenderedDocument): ShownDocument {
  return { rendered, bytes: bytesOf(rendered.pdf) };
}
