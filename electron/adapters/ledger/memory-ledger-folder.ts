import { createMemoryFileStore } from '#adapters/memory-file-store';
import { createMemoryLedgerStore } from '#adapters/ledger/memory-ledger-store';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import type { LedgerFolder } from '#core/ports';

/** A memory ledger where a folder is asked for; it has no place and cannot move. */
export function createMemoryLedgerFolder(initial?: Ledger): LedgerFolder {
  return {
    ...createMemoryLedgerStore(initial),
    files: createMemoryFileStore(),
    location: () => 'memory',
    use: async () => {
      throw new Failure({ code: 'not-on-this-host' });
    },
    setAside: async () => {
      throw new Failure({ code: 'storage-healthy' });
    },
  };
}
