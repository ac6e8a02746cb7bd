import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success } from '#shared/api/result';
import { emptyPapers, type PapersContent } from '#shared/domain/papers';
import { nothingUnparsed } from '#shared/domain/unparsed';
import { bindText } from '#data/draft/bindings';
import { line } from '#data/draft/readings';
import type { Snapshot } from '#data/draft/draft';
import { createDraftSession } from '#data/draft/session';
import { useDraftPreview } from '#data/draft/use-draft-preview';

const stored = { revision: 0, content: emptyPapers, unparsed: nothingUnparsed };
const placeOf = ({ content }: Snapshot<PapersContent>) => content.handover.place ?? 'nothing';

/** Pages of a draft whose every saving fails; a document is told by its name. */
function previewOf(wishOf: typeof placeOf | null) {
  const session = createDraftSession(stored, { save: async () => failure({ code: 'unreachable' }), load: async () => success(stored) });
  const render = async (place: string) => success({ fileName: place, pdf: '', pages: 1, anchors: [], missing: [] });
  const { result, rerender } = renderHook(({ of }) => useDraftPreview(session, of, render), { initialProps: { of: wishOf } });
  return { session, rerender, shown: () => result.current.shown?.rendered.fileName ?? null };
}

test('pages show what is typed, whether or not it can be saved', async () => {
  const { session, shown } = previewOf(placeOf);
  await waitFor(() => expect(shown()).toBe('nothing'));
  bindText(session, 'handover.place', line).type('Jihlava');
  await waitFor(() => expect(shown()).toBe('Jihlava'));
});

test('pages out of sight are made once they are in sight', async () => {
  const { session, rerender, shown } = previewOf(null);
  bindText(session, 'handover.place', line).type('Jihlava');
  const before = shown();
  rerender({ of: placeOf });
  await waitFor(() => expect([before, shown()]).toEqual([null, 'Jihlava']));
});
