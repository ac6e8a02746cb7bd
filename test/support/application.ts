import { archives } from '#adapters/archives';
import { base64 } from '#adapters/base64';
import { fixedClock } from '#adapters/clock';
import { randomIds } from '#adapters/ids';
import { createMemoryLedgerFolder } from '#adapters/ledger/memory-ledger-folder';
import { pause } from '#adapters/pause';
import { openPdfText } from '#adapters/search/pdf-text';
import { createTextIndex } from '#adapters/search/text-index';
import { openSigning } from '#composition/open-signing';
import { openSpreadsheets } from '#composition/open-spreadsheets';
import { openWordProcessing } from '#composition/open-word-processing';
import { openTypesetter } from '#composition/open-typesetter';
import { createApplication } from '#core/application';
import { createGate } from '#core/gate';
import { freshLedger, type Ledger } from '#core/ledger';
import type { Desktop, Ports } from '#core/ports';
import { api, type AppClient } from '#shared/api/api';
import { createClient } from '#shared/api/client';
import type { Transport } from '#shared/api/operation';
import { plainDate } from '#shared/domain/plain-date';
import { initialPreferences, type Preferences } from '#shared/domain/preferences';
import { testFonts } from '#test/support/test-fonts';

export type TestApplication = { readonly client: AppClient; readonly transport: Transport; readonly ports: Ports };

/** The real application over a memory ledger, under a clock that stands at 15 January 2024. */
export function createTestApplication({ ledger = freshLedger, desktop = null }: { readonly ledger?: Ledger; readonly desktop?: Desktop | null } = {}): TestApplication {
  let preferences: Preferences = initialPreferences;
  const ports: Ports = {
    host: { kind: desktop === null ? 'browser' : 'desktop', version: '0.0.0', desktop },
    ledger: createMemoryLedgerFolder(ledger),
    preferences: {
      read: async () => preferences,
      write: async (next) => {
        preferences = next;
      },
    },
    clock: fixedClock(plainDate(2024, 1, 15)),
    ids: randomIds(),
    userName: () => 'novakova',
    log: {
      bug: (error) => {
        throw error;
      },
    },
    base64,
    signing: openSigning(testFonts),
    wordProcessing: openWordProcessing(),
    spreadsheets: openSpreadsheets(),
    archives,
    textIndex: createTextIndex,
    pdfText: openPdfText(),
    pause,
    typeset: openTypesetter(testFonts),
  };
  const transport = createGate(api, createApplication(ports), ports.log);
  return { client: createClient(transport), transport, ports };
}

/** As {@link createTestApplication}, when only the client matters. */
export function createTestClient(ledger?: Ledger): AppClient {
  return createTestApplication(ledger === undefined ? {} : { ledger }).client;
}
