import type { Run } from '#shared/documents/block';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import type { ConflictItem, Said } from './versions';

/** What two versions say in one line; null where one says nothing. */
export type SaidTwice = { readonly name: string | null; readonly stored: string | null; readonly mine: string | null };

/** The lines of both versions, each with its words marked that the other has not. */
export function saidByBoth(lines: readonly SaidTwice[]): Pick<ConflictItem, 'stored' | 'mine'> {
  const marked = lines.map(({ name, stored, mine }) => ({ name, stored, mine, runs: stored === null || mine === null ? null : compareTexts([{ text: stored }], [{ text: mine }]).text }));
  return {
    stored: marked.flatMap(({ name, stored, runs }) => (stored === null ? [] : [said(name, stored, runs, 'deleted')])),
    mine: marked.flatMap(({ name, mine, runs }) => (mine === null ? [] : [said(name, mine, runs, 'inserted')])),
  };
}

/** @param own the mark of the words only this version has; without runs all of it is its own */
function said(name: string | null, text: string, runs: readonly Run[] | null, own: 'deleted' | 'inserted'): Said {
  if (runs === null) return { name, runs: [{ text, differs: true }] };
  return { name, runs: runs.filter(({ change }) => change === undefined || change === own).map((run) => ({ text: run.text, differs: run.change === own })) };
}
