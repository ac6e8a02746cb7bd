// @ts-check
// Comes with electron-builder, as in stub-runtime.mjs.
import { Format, NtExecutable } from 'resedit';

const readOnlyData = 0x40000040;

/**
 * A Windows library that exports functions and does nothing: enough for the installer's compiler, which looks a
 * plugin's functions up in its table of exports.
 * @param {string} name `UAC.dll`
 * @param {readonly string[]} functions
 */
export function stubPlugin(name, functions) {
  const library = NtExecutable.createEmpty(true, true);
  const place = () => library.getSectionByEntry(Format.ImageDirectoryEntry.Export)?.info.virtualAddress ?? 0;
  // Addresses in the table are relative to the program, so the table is written twice: to get its place, then to use it.
  for (let pass = 0; pass < 2; pass += 1) {
    const table = exportTable(name, [...functions].sort(), place());
    const info = { name: '.edata', virtualSize: table.length, virtualAddress: 0, sizeOfRawData: table.length, pointerToRawData: 0, pointerToRelocations: 0, pointerToLineNumbers: 0, numberOfRelocations: 0, numberOfLineNumbers: 0, characteristics: readOnlyData };
    library.setSectionByEntry(Format.ImageDirectoryEntry.Export, { info, data: new Uint8Array(table).buffer });
  }
  return Buffer.from(library.generate());
}

const directorySize = 40;

/**
 * The export directory: 40 bytes, then the addresses of the functions, of their names, their ordinals, and the names.
 * @param {string} name
 * @param {readonly string[]} functions sorted
 * @param {number} base address of the table
 */
function exportTable(name, functions, base) {
  const count = functions.length;
  const [addressesAt, namesAt, ordinalsAt] = [directorySize, directorySize + 4 * count, directorySize + 8 * count];
  const texts = [name, ...functions].map((text) => Buffer.from(`${text}\0`, 'latin1'));
  const head = Buffer.alloc(ordinalsAt + 2 * count);
  const textAt = texts.map((_text, index) => base + head.length + Buffer.concat(texts.slice(0, index)).length);
  head.writeUInt32LE(textAt[0] ?? 0, 12);
  head.writeUInt32LE(1, 16);
  head.writeUInt32LE(count, 20);
  head.writeUInt32LE(count, 24);
  head.writeUInt32LE(base + addressesAt, 28);
  head.writeUInt32LE(base + namesAt, 32);
  head.writeUInt32LE(base + ordinalsAt, 36);
  for (let index = 0; index < count; index += 1) {
    head.writeUInt32LE(base, addressesAt + 4 * index);
    head.writeUInt32LE(textAt[index + 1] ?? 0, namesAt + 4 * index);
    head.writeUInt16LE(index, ordinalsAt + 2 * index);
  }
  return Buffer.concat([head, ...texts]);
}
