import { measureBatch } from '#test/bench/batch';
import { measureBundle } from '#test/bench/bundle';
import { aboutComparison, measureComparison } from '#test/bench/comparison';
import { aboutContributions, measureContributions } from '#test/bench/contributions';
import { aboutDocuments, measureDocuments } from '#test/bench/documents/documents';
import { aboutEditor, measureEditor } from '#test/bench/editor';
import { measureLedger } from '#test/bench/ledger';
import { aboutMatching, measureMatching } from '#test/bench/matching';
import { aboutSearch, measureSearch } from '#test/bench/search';
import { aboutStatements, measureStatements } from '#test/bench/statements';
import { measureWindow } from '#test/bench/window';
import { aboutWord, measureWord } from '#test/bench/word';

/** What is measured, and what the figures mean to whoever reads them on a screen. */
type Bench = { readonly about: string; readonly measure: () => Promise<object> };

const benches: Readonly<Record<string, Bench>> = {
  documents: { about: aboutDocuments, measure: measureDocuments },
  batch: { about: 'Thirteen drafts made at once, each flushed to disk.', measure: measureBatch },
  comparison: { about: aboutComparison, measure: measureComparison },
  word: { about: aboutWord, measure: measureWord },
  editor: { about: aboutEditor, measure: measureEditor },
  ledger: { about: 'Saving one change of one agreement, flushed to disk, in ledgers of several sizes.', measure: measureLedger },
  search: { about: aboutSearch, measure: measureSearch },
  statements: { about: aboutStatements, measure: measureStatements },
  matching: { about: aboutMatching, measure: measureMatching },
  contributions: { about: aboutContributions, measure: measureContributions },
  window: { about: 'From starting the host to a usable window; from a key to the page that shows it (150 ms of that are waiting for the next key).', measure: measureWindow },
  bundle: { about: 'What the window loads before anything is opened.', measure: measureBundle },
};

/**
 * Runs the benches of these names, or all of them, and answers with what to print: as JSON one object, of one bench the
 * figures alone, of several the figures by name; otherwise each with what it means, as soon as it is there.
 */
export async function* runBenches(names: readonly string[], asJson: boolean): AsyncGenerator<string> {
  const chosen = Object.entries(benches).filter(([name]) => names.length === 0 || names.includes(name));
  const results: Record<string, object> = {};
  for (const [name, { about, measure }] of chosen) {
    const figures = await measure();
    results[name] = figures;
    if (!asJson) yield `${name}\n${about}\n${JSON.stringify(figures, null, 2)}\n`;
  }
  if (asJson) yield JSON.stringify(chosen.length === 1 ? Object.values(results)[0] : results);
}
