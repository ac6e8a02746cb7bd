// @ts-check
// Everything that must hold before a change lands: types, lint and import rules at once, then all tests, unless one of those fails.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './ensure-built.mjs';
import { ensureTestTools } from './test-tools.mjs';

/** @type {readonly (readonly [title: string, tool: string, ...arguments: string[]])[]} */
const checks = [
  ['Types', 'typescript/bin/tsc', '-b'],
  ['Lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['Import rules', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer'],
];

const missing = ensureTestTools();
for (const sentence of missing) console.error(sentence);
stopUnlessPassed(missing.length);

console.log(`\n${checks.map(([title]) => title).join(', ')}`);
const failed = (await Promise.all(checks.map(check))).filter((status) => status !== 0);
stopUnlessPassed(failed.length);
console.log('\nBuild');
// In a process of its own: the bundler makes the environment one of production, and the tests need another.
stopUnlessPassed(spawnSync(process.execPath, [join(root, 'build/build.mjs')], { cwd: root, stdio: 'inherit' }).status ?? 1);

console.log('\nTests');
const scratch = mkdtempSync(join(tmpdir(), 'kpbi-tests-'));
const report = join(scratch, 'report.json');
const status = run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const { numPassedTests, numFailedTests, numPendingTests } = /** @type {Record<string, number>} */ (JSON.parse(readFileSync(report, 'utf8')));
rmSync(scratch, { recursive: true });
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
process.exit(status);

/**
 * Runs one check beside the others and tells what it said when it is over.
 * @param {readonly [title: string, tool: string, ...arguments: string[]]} check
 * @returns {Promise<number>} its exit code
 */
function check([title, tool, ...toolArguments]) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...toolArguments], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${title} (${Math.round((performance.now() - start) / 1000)} s)${code === 0 ? '' : `\n${said}`}`);
      resolve(code ?? 1);
    });
  });
}

/**
 * @param {string} tool path inside node_modules
 * @param {string[]} toolArguments
 */
function run(tool, toolArguments) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...toolArguments], { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

/** @param {number} status */
function stopUnlessPassed(status) {
  if (status !== 0) process.exit(status);
}
