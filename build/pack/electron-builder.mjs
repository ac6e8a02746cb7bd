// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../ensure-built.mjs';
import { writeStubRuntime } from './stub-runtime.mjs';

/**
 * Runs electron-builder over what is built. Throws with the end of what it said when it fails.
 * @param {string} output folder of what it makes
 * @param {readonly string[]} options
 * @param {NodeJS.ProcessEnv} environment
 */
export function runBuilder(output, options, environment = {}) {
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options, '--x64', '--publish=never', `-c.directories.output=${output}`], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.trim().split('\n').slice(-30).join('\n'));
}

/**
 * Packs the application around a stub runtime.
 * @param {'win' | 'linux'} platform
 * @param {string} scratch
 * @returns {Promise<string>} the folder of the unpacked application
 */
export async function packAround(platform, scratch) {
  const runtime = join(scratch, `runtime-${platform}`);
  await writeStubRuntime(platform, runtime);
  runBuilder(join(scratch, 'release'), ['--dir', `--${platform}`, `-c.electronDist=${runtime}`]);
  return join(scratch, 'release', `${platform}-unpacked`);
}
