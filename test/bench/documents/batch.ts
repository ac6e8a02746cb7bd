import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { AppClient } from '#shared/api/api';
import { agreementKinds, type DocumentKind } from '#shared/documents/document-kind';
import { openBenchMachine, openThread } from '#test/bench/documents/bench-machine';
import { partners, variedAgreement } from '#test/bench/documents/varied-agreements';
import { medianMs } from '#test/bench/measure';
import { valueOf } from '#test/support/value-of';

export type Batch = { readonly batch13Ms: number; readonly longestStallMs: number };

/** Agreements with all thirteen regions, asked for at once: in every kind of document by a host that has just started, then with all annexes by a warm one. */
export async function measureBatch(): Promise<Batch> {
  const fresh = await openBenchMachine(openThread());
  const longestStallMs = await longestStall(() => batch(fresh, 0, agreementKinds));
  const client = await openBenchMachine(openThread());
  await batch(client, 0, ['agreement-with-annexes']);
  const batch13Ms = await medianMs(9, (run) => batch(client, run + 1, ['agreement-with-annexes']));
  return { batch13Ms, longestStallMs };
}

async function batch(client: AppClient, run: number, kinds: readonly DocumentKind[]): Promise<void> {
  const agreements = partners.map((_, index) => variedAgreement(run * partners.length + index));
  const calls = agreements.flatMap((content) => kinds.map((kind) => client.documents.preview({ id: null, content, kind })));
  for (const result of await Promise.all(calls)) valueOf(result);
}

/** The longest time, in milliseconds, in which the event loop of this thread turned to nothing else. */
async function longestStall(work: () => Promise<void>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await work();
  delays.disable();
  return Math.round(delays.max / 1e5) / 10;
}
