import { desktopOf } from '#core/desktop-of';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** Where the ledger is kept. */
export function storageOperations(ports: Ports): AppHandlers['storage'] {
  const { ledger } = ports;
  return {
    location: async () => ({ folder: ledger.location() }),
    use: async ({ folder }) => ledger.use(folder),
    setAside: async () => ({ keptAs: await ledger.setAside() }),
    choose: async () => ({ folder: await desktopOf(ports).chooseFolder(ledger.location()) }),
    reveal: async () => {
      await desktopOf(ports).revealFolder(ledger.location());
      return {};
    },
  };
}
