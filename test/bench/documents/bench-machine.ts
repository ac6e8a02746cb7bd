import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fixedClock } from '#adapters/clock';
import { createMemoryLedgerFolder } from '#adapters/ledger/memory-ledger-folder';
import { openMachine } from '#composition/open-machine';
import { openTypesettingThread } from '#composition/threads/open-typesetting-thread';
import type { Typesetter } from '#core/ports';
import type { AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';
import { plainDate } from '#shared/domain/plain-date';
import { bundle } from '#test/support/host-process';
import { withOwnWords } from '#test/bench/documents/own-words';

export const fonts = resolve('out/fonts');

/** A new typesetting thread of the built product. */
export const openThread = (): Typesetter => openTypesettingThread(bundle('typesetting-worker'), fonts);

/** The whole machine side over a memory ledger, as a host that serves a window has it: every call comes in a turn of the event loop of its own. */
export async function openBenchMachine(typeset: Typesetter): Promise<AppClient> {
  const gate = await openMachine({ kind: 'browser', version: '0', fonts, typeset, pdfText: async () => '', clock: fixedClock(plainDate(2024, 1, 15)), ledger: createMemoryLedgerFolder() });
  return createClient(async (name, payload) => {
    await setImmediate();
    return gate(name, payload);
  });
}

/** Gives every text words of its own between content and layout, so that no document meets lines the thread remembers from another. */
export function varying(typeset: Typesetter): Typesetter {
  let run = 0;
  return (document, producedAt) => {
    run += 1;
    return typeset(withOwnWords(document, run), producedAt);
  };
}
