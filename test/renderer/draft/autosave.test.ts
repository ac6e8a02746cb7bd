import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '#data/draft/autosave';
import type { ApiError } from '#shared/api/errors';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const full: ApiError = { code: 'storage-full', folder: 'S:\\Smlouvy' };

/** A disk that answers when it is told to, and remembers what it was given. */
function disk(text: () => string) {
  const written: string[] = [];
  const answers: ((error: ApiError | null) => void)[] = [];
  const save = () => {
    written.push(text());
    return new Promise<ApiError | null>((resolve) => answers.push(resolve));
  };
  const answer = async (error: ApiError | null = null) => {
    answers.shift()?.(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { written, save, answer };
}

function setUp() {
  let text = '';
  const { written, save, answer } = disk(() => text);
  const autosave = createAutosave(save, () => undefined);
  const type = (next: string) => {
    text = next;
    autosave.changed();
  };
  return { written, answer, autosave, type };
}

describe('autosave', () => {
  it('saves once, 150 ms after the last keystroke', async () => {
    const { written, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(100);
    type('ab');
    await vi.advanceTimersByTimeAsync(149);
    const early = [...written];
    await vi.advanceTimersByTimeAsync(1);
    expect([early, written]).toEqual([[], ['ab']]);
  });

  it('keeps one save at a time and saves the latest state after it', async () => {
    const { written, answer, autosave, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    type('ab');
    type('abc');
    await vi.advanceTimersByTimeAsync(1000);
    const during = [...written];
    await answer();
    const after = [...written];
    await answer();
    expect([during, after, autosave.state().kind]).toEqual([['a'], ['a', 'abc'], 'saved']);
  });

  it('is not saved until the last state is', async () => {
    const { answer, autosave, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    type('ab');
    await answer();
    expect(autosave.state().kind).toBe('saving');
  });

  it('tells of a failure and tries again by itself with growing pauses', async () => {
    const { written, answer, autosave, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    await answer(full);
    const state = autosave.state();
    await vi.advanceTimersByTimeAsync(1000);
    await answer(full);
    await vi.advanceTimersByTimeAsync(1999);
    const before = written.length;
    await vi.advanceTimersByTimeAsync(1);
    await answer();
    expect([state, before, written.length, autosave.state().kind]).toEqual([{ kind: 'failed', error: full }, 2, 3, 'saved']);
  });

  it('tries again at the next keystroke without waiting for the pause', async () => {
    const { written, answer, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    await answer(full);
    type('ab');
    await vi.advanceTimersByTimeAsync(150);
    expect(written).toEqual(['a', 'ab']);
  });

  it('waits for a decision when the record was changed meanwhile', async () => {
    const { written, answer, autosave, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    await answer({ code: 'changed-meanwhile', revision: 7 });
    type('ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([written, autosave.state().kind]).toEqual([['a'], 'conflict']);
  });

  it('flushes at once and answers whether everything is saved', async () => {
    const { written, answer, autosave, type } = setUp();
    type('a');
    const saved = autosave.flush();
    await answer();
    type('b');
    const failed = autosave.flush();
    await answer(full);
    expect([written, await saved, await failed]).toEqual([['a', 'b'], true, false]);
  });

  it('saves a change made during a save before a flush ends', async () => {
    const { written, answer, autosave, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(150);
    type('ab');
    const saved = autosave.flush();
    await answer();
    await answer();
    expect([written, await saved]).toEqual([['a', 'ab'], true]);
  });

  it('outlives a way to the machine that throws', async () => {
    const autosave = createAutosave(() => Promise.reject(new Error('torn')), () => undefined);
    autosave.changed();
    await autosave.flush();
    expect(autosave.state()).toEqual({ kind: 'failed', error: { code: 'unreachable' } });
  });
});
