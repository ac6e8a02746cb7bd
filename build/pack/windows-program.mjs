// @ts-check
import { readFile } from 'node:fs/promises';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { fuseMark } from './stub-runtime.mjs';

/**
 * What a Windows program says of itself.
 * @param {string} path
 */
export async function describeProgram(path) {
  const bytes = await readFile(path);
  const resources = NtExecutableResource.from(NtExecutable.from(bytes));
  const version = Resource.VersionInfo.fromEntries(resources.entries)[0];
  const language = version?.getAllLanguagesForStringValues()[0];
  const integrity = resources.entries.find(({ type }) => type === 'INTEGRITY' || type === 'Integrity');
  return {
    values: version === undefined || language === undefined ? {} : version.getStringValues(language),
    icons: Resource.IconGroupEntry.fromEntries(resources.entries)[0]?.icons.length ?? 0,
    integrity: integrity === undefined ? '' : Buffer.from(integrity.bin).toString('utf8'),
    fuses: fusesOf(bytes),
  };
}

/**
 * One digit for each fuse, in the order of Electron's documentation.
 * @param {Buffer} program
 */
export function fusesOf(program) {
  const at = program.indexOf(fuseMark) + fuseMark.length;
  const length = program[at + 1] ?? 0;
  return program.subarray(at + 2, at + 2 + length).toString('latin1');
}
