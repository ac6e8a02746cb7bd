import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJsonLedgerStore } from '#adapters/ledger/json-ledger-store';
import { medianMs } from '#test/bench/measure';
import { withAgreement } from '#test/support/ledger-changes';

/** Saving one change of one agreement, flushed to disk, in ledgers of several sizes. */
export async function measureLedger(): Promise<object> {
  return { with13Ms: await saveMs(13), with100Ms: await saveMs(100), with1000Ms: await saveMs(1000) };
}

async function saveMs(agreements: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kpbi-bench-'));
  const store = openJsonLedgerStore(folder);
  await store.change((ledger) => ({ next: Array.from({ length: agreements }, (_, index) => index).reduce(withAgreement, ledger), value: undefined }));
  const result = await medianMs(15, (run) =>
    store.change((ledger) => ({ next: { ...ledger, agreements: ledger.agreements.map((agreement, index) => (index === 0 ? { ...agreement, revision: run } : agreement)) }, value: undefined })),
  );
  await rm(folder, { recursive: true });
  return result;
}
