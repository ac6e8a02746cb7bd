// @ts-check
// npm run bench [-- name …] [-- --json]: measures the built product and prints medians, with what they mean or as one JSON object.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { findBrowser } from './browser.mjs';
import { ensureBuilt, root } from './ensure-built.mjs';

await ensureBuilt();
process.env['KPBI_BROWSER'] ??= findBrowser() ?? '';
/** @type {{ module: { runBenches(names: readonly string[], asJson: boolean): AsyncIterable<string> } }} */
const { module } = await runnerImport(join(root, 'test/bench/bench.ts'), { root, configFile: false, logLevel: 'error' });
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for await (const text of module.runBenches(names, process.argv.includes('--json'))) console.log(text);
