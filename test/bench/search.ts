import { createMemoryLedgerFolder } from '#adapters/memory-ledger-folder';
import { createTextIndex } from '#adapters/text-index';
import { freshLedger } from '#core/ledger';
import { createAgreementSearch } from '#core/search/agreement-search';
import { agreementSchema, type Agreement } from '#shared/domain/agreement';
import { variedAgreement } from '#test/bench/documents/varied-agreements';
import { median, medianMs } from '#test/bench/measure';
import { anAgreementNumbered } from '#test/support/ledger-changes';

/** For whoever reads the figures. */
export const aboutSearch = `Searching 10 000 agreements by what is typed key after key, in milliseconds; 20 hits with their excerpts are made each time.
  firstSearchMs  the first search, which reads all of them
  changeMs       a search after one agreement changed
  by query       a search like any later one`;

const agreements = 10_000;
const runs = 15;
const queries = ['o', 'ol', 'olomouc', 'olomoucky kraj', '60 000', 'kpbi 4711', 'novak jihlava 2024', 'nic takoveho'];

export async function measureSearch(): Promise<object> {
  const ledger = createMemoryLedgerFolder({ ...freshLedger, agreements: Array.from({ length: agreements }, (_, index) => agreementNumbered(index)) });
  const find = createAgreementSearch({ host: { kind: 'browser' }, ledger, textIndex: createTextIndex, pdfText: async () => '' });
  const start = performance.now();
  await find('kraj', 20);
  const firstSearchMs = performance.now() - start;
  const times: Record<string, number> = {};
  for (const query of queries) times[query] = await medianMs(runs, () => find(query, 20));
  const afterChange: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await ledger.change((present) => ({ next: { ...present, agreements: present.agreements.map((agreement, index) => (index === run ? { ...agreement, revision: agreements + run } : agreement)) }, value: null }));
    const since = performance.now();
    await find('kraj', 20);
    afterChange.push(performance.now() - since);
  }
  return { agreements, firstSearchMs: Math.round(firstSearchMs), changeMs: median(afterChange), ...times };
}

/** Agreements that differ in numbers, names and amounts. */
function agreementNumbered(index: number): Agreement {
  const content = variedAgreement(index);
  return agreementSchema.parse({ ...anAgreementNumbered(index), content: { ...content, coordinator: { ...content.coordinator, number: `KPBI/${index}/2024` } } });
}
