// @ts-check
// npm run bench [-- name …] [-- --json]: measures the built product and prints medians, with what they mean or as one JSON object.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { findBrowser } from './browser.mjs';
import { ensureBuilt, root } from './ensure-built.mjs';

await ensureBuilt();
process.env['KPBI_BROWSER'] ??= findBrowser() ?? '';
const bundle = join(root, 'out/bench');
// Bundled as the product is: modules loaded one by one call each other by a detour, which would be measured too.
await build({ root, configFile: false, logLevel: 'error', build: { ssr: 'test/bench/bench.ts', outDir: bundle, emptyOutDir: true, target: 'node20' } });
/** @type {{ runBenches: (names: readonly string[], asJson: boolean) => AsyncIterable<string> }} */
const { runBenches } = await import(pathToFileURL(join(bundle, 'bench.js')).href);
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for await (const text of runBenches(names, process.argv.includes('--json'))) console.log(text);
