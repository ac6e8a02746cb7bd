// @ts-check
// Everything that must hold before a change lands: types, lint, import rules, then all tests. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt, root } from './ensure-built.mjs';

/** @type {readonly (readonly [title: string, tool: string, ...arguments: string[]])[]} */
const checks = [
  ['Types', 'typescript/bin/tsc', '-b'],
  ['Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['Import rules', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer'],
];

for (const [title, tool, ...toolArguments] of checks) {
  console.log(`\n${title}`);
  stopUnlessPassed(run(tool, toolArguments));
}
console.log('\nBuild');
await ensureBuilt();
const browser = ensureBrowser();
if (browser === undefined) process.exit(1);

console.log('\nTests');
const scratch = mkdtempSync(join(tmpdir(), 'kpbi-tests-'));
const report = join(scratch, 'report.json');
const status = run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { KPBI_BROWSER: browser });
const { numPassedTests, numFailedTests, numPendingTests } = /** @type {Record<string, number>} */ (JSON.parse(readFileSync(report, 'utf8')));
rmSync(scratch, { recursive: true });
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(status);

/**
 * @param {string} tool path inside node_modules
 * @param {string[]} toolArguments
 * @param {Record<string, string>} environment
 */
function run(tool, toolArguments, environment = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...toolArguments], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status ?? 1;
}

/** @param {number} status */
function stopUnlessPassed(status) {
  if (status !== 0) process.exit(status);
}
