import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPreview } from '#data/draft/preview';
import type { RenderedDocument } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rendered = (fileName: string): RenderedDocument => ({ fileName, pdf: btoa(fileName), pages: 1, anchors: [], missing: [] });

/** A machine that makes documents when it is told to, and remembers what it was asked for. */
function setUp() {
  const asked: string[] = [];
  const answers: ((result: Result<RenderedDocument, ApiError>) => void)[] = [];
  const preview = createPreview<string>((text) => {
    asked.push(text);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (result?: Result<RenderedDocument, ApiError>) => {
    answers.shift()?.(result ?? { ok: true, value: rendered(asked.at(-1) ?? '') });
    await vi.advanceTimersByTimeAsync(0);
  };
  const state = () => {
    const { shown, stale, error } = preview.state();
    return [shown?.rendered.fileName ?? null, stale, error?.code ?? null];
  };
  return { asked, preview, answer, state };
}

describe('the preview', () => {
  it('asks for new pages once, 150 ms after the last keystroke', async () => {
    const { asked, preview } = setUp();
    preview.want('a', 'soon');
    await vi.advanceTimersByTimeAsync(100);
    preview.want('ab', 'soon');
    await vi.advanceTimersByTimeAsync(150);
    expect(asked).toEqual(['ab']);
  });

  it('does not pass old pages for current from the first keystroke on', async () => {
    const { preview, answer, state } = setUp();
    preview.want('a', 'now');
    await answer();
    preview.want('ab', 'soon');
    const typing = state();
    await vi.advanceTimersByTimeAsync(150);
    await answer();
    expect([typing, state()]).toEqual([['a', true, null], ['ab', false, null]]);
  });

  it('makes one document at a time and shows only the latest', async () => {
    const { asked, preview, answer, state } = setUp();
    preview.want('a', 'now');
    preview.want('ab', 'now');
    preview.want('abc', 'now');
    await answer({ ok: true, value: rendered('a') });
    const meanwhile = [[...asked], state()];
    await answer();
    expect([meanwhile, state()]).toEqual([[['a', 'abc'], [null, true, null]], ['abc', false, null]]);
  });

  it('keeps the last pages, marked as old, while the latest text makes none', async () => {
    const { preview, answer, state } = setUp();
    preview.want('a', 'now');
    await answer();
    preview.want('😀', 'now');
    await answer({ ok: false, error: { code: 'unprintable-characters', characters: [] } });
    expect(state()).toEqual(['a', true, 'unprintable-characters']);
  });

  it('goes on after the way to the machine broke', async () => {
    const preview = createPreview<string>(() => Promise.reject(new Error('torn')));
    preview.want('a', 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(preview.state().error).toEqual({ code: 'unreachable' });
  });
});
