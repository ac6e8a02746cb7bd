import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs a step in a folder that holds these files and is gone afterwards. */
export function inFolder<T>(files: Files, step: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kpbi-signing-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return step(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const program =
  (name: string) =>
  (folder: string, ...args: readonly string[]): string =>
    execFileSync(name, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Run a program and answer with what it printed. Throw an Error with its complaint. */
export const openssl = program('openssl');
export const qpdf = program('qpdf');

export const fileIn = (folder: string, name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** What poppler's reader of signatures says of each signature: `coordinator`, `Signature is Valid.` … */
export function pdfsig(pdf: Uint8Array): readonly Readonly<Record<string, string>>[] {
  // It ends with 1 where a field is still empty.
  const said = inFolder({ 'signed.pdf': pdf }, (folder) => spawnSync('pdfsig', ['-nocert', 'signed.pdf'], { cwd: folder, encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } }).stdout);
  return said.split(/^Signature #\d+:$/mu).slice(1).map(statementsIn);
}

/** Lines such as `  - Signing Hash Algorithm: SHA-256` and `  - Total document signed`. */
function statementsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/^ {2}- ([^:\n]+)(?:: (.*))?$/gmu)].map(([, name = '', value = '']) => [name, value]));
}

/** The two stretches a signature covers, and the octets between them, found in the text of the file alone. */
export function takenApart(pdf: Uint8Array, index = 0): { readonly covered: Uint8Array; readonly cms: Uint8Array; readonly end: number } {
  const text = Buffer.from(pdf).toString('latin1');
  const range = [...text.matchAll(/\/ByteRange \[ 0 (\d+) (\d+) (\d+) +\]/gu)][index]?.slice(1).map(Number) ?? [];
  const [first = 0, second = 0, rest = 0] = range;
  const padded = Buffer.from(text.slice(first + 1, second - 1), 'hex');
  return { covered: Buffer.concat([pdf.subarray(0, first), pdf.subarray(second, second + rest)]), cms: padded.subarray(0, 4 + padded.readUInt16BE(2)), end: second + rest };
}
