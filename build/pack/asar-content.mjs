// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * @typedef {{ readonly files?: Readonly<Record<string, Entry>>, readonly size?: number, readonly offset?: string, readonly unpacked?: boolean }} Entry
 * @typedef {{ readonly size: number, readonly headerHash: string, readonly files: ReadonlyMap<string, Buffer> }} Asar
 */

/**
 * The files of an asar archive by their path (`out/window/index.html`). An archive is a pickled JSON header, its length
 * in the fourth 32-bit word, followed by the bytes of all files.
 * @param {string} path
 * @returns {Promise<Asar>}
 */
export async function readAsar(path) {
  const archive = await readFile(path);
  const json = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8');
  const contentAt = 8 + archive.readUInt32LE(4);
  /** @type {Entry} */
  const header = JSON.parse(json);
  const files = new Map(entriesOf(header, '').map(([name, entry]) => [name, contentOf(archive, contentAt, name, entry)]));
  return { size: archive.length, headerHash: createHash('sha256').update(json).digest('hex'), files };
}

/**
 * @param {Entry} folder
 * @param {string} path
 * @returns {[name: string, entry: Entry][]}
 */
function entriesOf(folder, path) {
  return Object.entries(folder.files ?? {}).flatMap(([name, entry]) => (entry.files === undefined ? [[`${path}${name}`, entry]] : entriesOf(entry, `${path}${name}/`)));
}

/**
 * @param {Buffer} archive
 * @param {number} contentAt
 * @param {string} name
 * @param {Entry} entry
 */
function contentOf(archive, contentAt, name, { offset, size, unpacked }) {
  if (unpacked === true || offset === undefined || size === undefined) throw new Error(`${name} lies outside the archive.`);
  const start = contentAt + Number(offset);
  return archive.subarray(start, start + size);
}
