import { strFromU8 } from 'fflate';
import { fault, tooLarge, type Read } from '#spreadsheets/table-fault';
import { success } from '#shared/api/result';
import { readZipDirectory } from '#shared/formats/zip/read-directory';
import { unpackMember } from '#shared/formats/zip/unpack-member';

/** Most bytes the parts that are read may have when unpacked, and most parts a package may have: a table of fourteen regions has a thousandth. */
const largestUnpacked = 30 * 1024 * 1024;
const mostParts = 2000;

/** The XML parts of a spreadsheet by their paths. */
export type Parts = ReadonlyMap<string, string>;

/**
 * Unpacks the XML parts of an XLSX file. What the package claims to hold is measured before anything is unpacked, and nothing is unpacked beyond
 * its claim, so that a small file cannot become a large one. A part with a document type declaration is refused: no spreadsheet program
 * writes one, and entities come with it. So is one with a tag of a length no program writes, over which the reader would sit for hours.
 */
export function openPackage(bytes: Uint8Array): Read<Parts> {
  const directory = readZipDirectory(bytes, mostParts);
  if (!directory.ok) return directory.error.kind === 'unsafe' && directory.error.member === null ? tooLarge('unpacked', largestUnpacked) : fault('file-damaged');
  const wanted = directory.value.filter(({ path }) => isRead(path));
  if (wanted.reduce((total, { size }) => total + size, 0) > largestUnpacked) return tooLarge('unpacked', largestUnpacked);
  const parts = new Map<string, string>();
  for (const member of wanted) {
    const content = unpackMember(member, largestUnpacked);
    if (!content.ok) return fault('file-damaged');
    const xml = strFromU8(content.value);
    if (xml.includes('<!DOCTYPE') || hasEndlessTag(xml)) return fault('file-damaged');
    parts.set(member.path, xml);
  }
  return parts.has('xl/workbook.xml') ? success(parts) : fault('table-not-what-it-says');
}

/** Pictures, macros and settings of printers are left where they are. */
const isRead = (path: string): boolean => path.startsWith('xl/') && /\.xml(?:\.rels)?$/u.test(path);

/** Longest tag, in characters: a list of ranges in an attribute takes thousands. */
const longestTag = 32_768;

function hasEndlessTag(xml: string): boolean {
  for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', open + 1)) {
    const close = xml.indexOf('>', open);
    if (close < 0 || close - open > longestTag) return true;
  }
  return false;
}
