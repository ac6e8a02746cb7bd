// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
// Comes with electron-builder, which edits Windows programs with it.
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** Electron marks the place of its fuses with this; a version, a length and one digit for each fuse follow. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const fuses = 9;

/**
 * A folder that looks like an Electron runtime to the packager: the real one is 250 MB and says nothing about what we pack.
 * @param {'win' | 'linux'} platform
 * @param {string} folder
 */
export async function writeStubRuntime(platform, folder) {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  for (const language of ['cs', 'de', 'en-GB', 'en-US', 'fr']) await writeFile(join(folder, 'locales', `${language}.pak`), '');
  await writeFile(join(folder, 'LICENSE'), '');
  const [name, program] = platform === 'win' ? ['electron.exe', windowsProgram()] : ['electron', fuseWire()];
  await writeFile(join(folder, name), program, { mode: 0o755 });
}

function windowsProgram() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.concat([Buffer.from(program.generate()), fuseWire()]);
}

function fuseWire() {
  return Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuses]), Buffer.from('1'.repeat(fuses))]);
}
