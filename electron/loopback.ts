import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applicationVersion } from '#adapters/application-version';
import { serveLoopback } from '#adapters/loopback/loopback-server';
import { openAddress } from '#adapters/open-address';
import { readWindowFiles } from '#adapters/window-files';
import { openMachine } from '#composition/open-machine';
import { openPdfTextThread } from '#composition/threads/open-pdf-text-thread';
import { openTypesettingThread } from '#composition/threads/open-typesetting-thread';

const { values } = parseArgs({ options: { ledger: { type: 'string' }, 'no-open': { type: 'boolean', default: false } } });

/** The folder that holds the bundles, the window and the fonts. */
const built = join(__dirname, '..');

async function run(): Promise<void> {
  const fonts = join(built, 'fonts');
  const typeset = openTypesettingThread(join(__dirname, 'typesetting-worker.cjs'), fonts);
  const pdfText = openPdfTextThread(join(__dirname, 'pdf-text-worker.cjs'));
  const version = await applicationVersion(join(built, '../package.json'));
  const gate = await openMachine({ kind: 'browser', version, fonts, typeset, pdfText, ledgerFolder: values.ledger });
  const server = await serveLoopback(gate, await readWindowFiles(join(built, 'window')));
  process.stdout.write(`KPBI Smlouvy běží na adrese (platí jednou):\n${server.address}\nUkončíte klávesami Ctrl+C.\n`);
  if (!values['no-open']) openAddress(server.address);
  const end = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

run().catch((error: unknown) => {
  process.stderr.write(`KPBI Smlouvy se nepodařilo spustit: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
