import { measureBundle } from '#test/bench/bundle';
import { measureDocuments } from '#test/bench/documents';
import { measureLedger } from '#test/bench/ledger';
import { measureWindow } from '#test/bench/window';

const benches: Readonly<Record<string, () => Promise<object>>> = {
  documents: measureDocuments,
  ledger: measureLedger,
  window: measureWindow,
  bundle: measureBundle,
};

/** Runs the benches of these names, or all of them; the result is plain data. */
export async function runBenches(names: readonly string[]): Promise<Readonly<Record<string, object>>> {
  const chosen = Object.entries(benches).filter(([name]) => names.length === 0 || names.includes(name));
  const results: Record<string, object> = {};
  for (const [name, measure] of chosen) results[name] = await measure();
  return results;
}
