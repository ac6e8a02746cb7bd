import { join } from 'node:path';
import { applicationFolder } from '#adapters/application-folder';
import { systemClock } from '#adapters/clock';
import { openFolderMemory, type FolderMemory } from '#adapters/folder-memory';
import { randomIds } from '#adapters/ids';
import { openIncidentLog } from '#adapters/incident-log';
import { openLedgerFolder } from '#adapters/ledger-folder';
import { openPreferencesFile } from '#adapters/preferences-file';
import { openTypesetter } from '#composition/open-typesetter';
import { createApplication } from '#core/application';
import { createGate } from '#core/gate';
import type { Clock, Desktop, HostKind, LedgerFolder, Ports } from '#core/ports';
import { api } from '#shared/api/api';
import type { Transport } from '#shared/api/operation';

export type MachineOptions = {
  readonly kind: HostKind;
  readonly version: string;
  /** Folder of the prepared fonts. */
  readonly fonts: string;
  readonly desktop?: Desktop;
  readonly clock?: Clock;
  /** A ledger folder for this run only, instead of the remembered one. */
  readonly ledgerFolder?: string | undefined;
  /** A ledger instead of a folder. */
  readonly ledger?: LedgerFolder;
};

/** The application of this machine behind its gate, as every host serves it. */
export async function openMachine(options: MachineOptions): Promise<Transport> {
  const ports = await openPorts(options);
  return createGate(api, createApplication(ports), ports.log);
}

const forgetful: Pick<FolderMemory, 'remember'> = { remember: async () => undefined };

async function openPorts({ kind, version, fonts, desktop, clock = systemClock(), ledgerFolder, ledger }: MachineOptions): Promise<Ports> {
  const home = applicationFolder();
  const memory = openFolderMemory(join(home, 'location.json'));
  const folder = ledgerFolder ?? (await memory.recall()) ?? join(home, 'ledger');
  return {
    host: { kind, version, desktop: desktop ?? null },
    // A folder named for one run is not the choice of the next one.
    ledger: ledger ?? openLedgerFolder(folder, clock, ledgerFolder === undefined ? memory : forgetful),
    preferences: openPreferencesFile(join(home, 'preferences.json')),
    clock,
    ids: randomIds(),
    log: openIncidentLog(join(home, 'incidents.log'), clock),
    typeset: openTypesetter(fonts),
  };
}
