import { createMemoryLedgerFolder } from '#adapters/ledger/memory-ledger-folder';
import { pause } from '#adapters/pause';
import { createTextIndex } from '#adapters/search/text-index';
import { freshLedger, type Ledger } from '#core/ledger';
import type { LedgerFolder } from '#core/ports';
import { createAgreementSearch, type Found } from '#core/search/agreement-search';
import { agreementSchema, type Agreement } from '#shared/domain/agreement';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { longestHold, median, medianMs } from '#test/bench/measure';
import { anAgreementNumbered } from '#test/support/ledger-changes';

/** For whoever reads the figures. */
export const aboutSearch = `Searching 10 000 agreements by what is typed key after key, in milliseconds; 20 hits with their excerpts are made each time.
  firstSearchMs    the first search, answered from what has been looked through by then
  readMs           until all of them have been looked through, beside which the host serves the window
  longestHoldMs    the longest the host served nobody meanwhile
  changeMs         a search after one agreement changed
  partyChangeMs    a search after the coordinator changed, whom all agreements name
  by query         a search like any later one`;

const agreements = 10_000;
const runs = 15;
const queries = ['o', 'ol', 'olomouc', 'olomoucky kraj', '60 000', 'kpbi 4711', 'novak jihlava 2024', 'nic takoveho'];

type Find = (query: string, limit: number) => Promise<Found>;

export async function measureSearch(): Promise<object> {
  const ledger = createMemoryLedgerFolder({ ...freshLedger, agreements: Array.from({ length: agreements }, (_, index) => agreementNumbered(index)) });
  const find = createAgreementSearch({ host: { kind: 'browser' }, ledger, textIndex: createTextIndex, pdfText: async () => '', pause });
  const hold = longestHold();
  const start = performance.now();
  await find('kraj', 20);
  const firstSearchMs = performance.now() - start;
  await allRead(find);
  const [readMs, longestHoldMs] = [performance.now() - start, hold.end()];
  const times: Record<string, number> = {};
  for (const query of queries) times[query] = await medianMs(runs, () => find(query, 20));
  const changes = [0, 1, 2].map((place) => afterChange(ledger, find, (present) => ({ ...present, agreements: present.agreements.map((agreement, index) => (index === place ? { ...agreement, revision: agreements + place } : agreement)) })));
  const changeMs = median(await inOrder(changes));
  const [partyChangeMs] = await inOrder([afterChange(ledger, find, (present) => ({ ...present, parties: present.parties.map((party) => (party.id === 'CZ063' ? { ...party, revision: party.revision + 1 } : party)) }))]);
  return { agreements, firstSearchMs: Math.round(firstSearchMs), readMs: Math.round(readMs), longestHoldMs, changeMs, partyChangeMs, ...times };
}

async function allRead(find: Find): Promise<void> {
  while ((await find('', 1)).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

const afterChange = (ledger: LedgerFolder, find: Find, change: (present: Ledger) => Ledger) => async (): Promise<number> => {
  await ledger.change((present) => ({ next: change(present), value: null }));
  const since = performance.now();
  await find('kraj', 20);
  return Math.round((performance.now() - since) * 10) / 10;
};

async function inOrder(measures: readonly (() => Promise<number>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const measure of measures) times.push(await measure());
  return times;
}

/** Agreements that differ in numbers, names and amounts. */
function agreementNumbered(index: number): Agreement {
  const content = variedAgreement(index);
  return agreementSchema.parse({ ...anAgreementNumbered(index), content: { ...content, coordinator: { ...content.coordinator, number: `KPBI/${index}/2024` } } });
}
