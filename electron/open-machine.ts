import { userInfo } from 'node:os';
import { join } from 'node:path';
import { applicationFolder } from '#adapters/application-folder';
import { archives } from '#adapters/archives';
import { base64 } from '#adapters/base64';
import { systemClock } from '#adapters/clock';
import { openFolderMemory, type FolderMemory } from '#adapters/ledger/folder-memory';
import { randomIds } from '#adapters/ids';
import { openIncidentLog } from '#adapters/incident-log';
import { openLedgerFolder } from '#adapters/ledger/ledger-folder';
import { pause } from '#adapters/pause';
import { openPreferencesFile } from '#adapters/preferences-file';
import { createTextIndex } from '#adapters/search/text-index';
import { openSigning } from '#composition/open-signing';
import { openSpreadsheets } from '#composition/open-spreadsheets';
import { openWordProcessing } from '#composition/open-word-processing';
import { createApplication } from '#core/application';
import { createGate } from '#core/gate';
import type { Clock, Desktop, HostKind, Ids, LedgerFolder, PdfText, Ports, Typesetter } from '#core/ports';
import { api } from '#shared/api/api';
import type { Transport } from '#shared/api/operation';

export type MachineOptions = {
  readonly kind: HostKind;
  readonly version: string;
  /** Folder of the prepared fonts. */
  readonly fonts: string;
  /** A host that serves a window sets documents on a thread of their own. */
  readonly typeset: Typesetter;
  /** So it reads text layers of attachments. */
  readonly pdfText: PdfText;
  readonly desktop?: Desktop;
  readonly clock?: Clock;
  /** A ledger folder for this run only, instead of the remembered one. */
  readonly ledgerFolder?: string | undefined;
  /** A ledger instead of a folder. */
  readonly ledger?: LedgerFolder;
  readonly ids?: Ids;
  /** Who works, instead of the person the workstation knows. */
  readonly userName?: string;
};

/** The application of this machine behind its gate, as every host serves it. */
export async function openMachine(options: MachineOptions): Promise<Transport> {
  const ports = await openPorts(options);
  return createGate(api, createApplication(ports), ports.log);
}

async function openPorts({ kind, version, fonts, typeset, pdfText, desktop, clock = systemClock(), ledgerFolder, ledger, ids = randomIds(), userName }: MachineOptions): Promise<Ports> {
  const home = applicationFolder();
  return {
    host: { kind, version, desktop: desktop ?? null },
    ledger: ledger ?? (await openLedger(home, clock, ledgerFolder)),
    preferences: openPreferencesFile(join(home, 'preferences.json')),
    clock,
    ids,
    userName: () => userName ?? userInfo().username,
    log: openIncidentLog(join(home, 'incidents.log'), clock),
    base64,
    typeset,
    signing: openSigning(fonts),
    wordProcessing: openWordProcessing(),
    spreadsheets: openSpreadsheets(),
    archives,
    textIndex: createTextIndex,
    pdfText,
    pause,
  };
}

const forgetful: Pick<FolderMemory, 'remember'> = { remember: async () => undefined };

/** The ledger of the folder named for this run, or chosen earlier, or of the application's own. */
async function openLedger(home: string, clock: Clock, named: string | undefined): Promise<LedgerFolder> {
  // A folder named for one run is not the choice of the next one.
  if (named !== undefined) return openLedgerFolder(named, clock, forgetful);
  const memory = openFolderMemory(join(home, 'location.json'));
  const chosen = await memory.recall();
  // A folder that was chosen held a ledger then: on a drive that is not connected today nothing begins anew.
  return openLedgerFolder(chosen ?? join(home, 'ledger'), clock, memory, chosen !== undefined);
}
