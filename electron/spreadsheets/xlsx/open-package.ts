import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { fault, tooLarge, type Read } from '#spreadsheets/table-fault';
import { success } from '#shared/api/result';

/** Most bytes the parts that are read may have when unpacked, and most parts a package may have: a table of fourteen regions has a thousandth. */
export const largestUnpacked = 30 * 1024 * 1024;
const mostParts = 2000;

/** The XML parts of a spreadsheet by their paths. */
export type Parts = ReadonlyMap<string, string>;

/**
 * Unpacks the XML parts of an XLSX file. What the package claims to hold is measured before anything is unpacked, and nothing is unpacked beyond
 * its claim, so that a small file cannot become a large one. A part with a document type declaration is refused: no spreadsheet program
 * writes one, and entities come with it. So is one with a tag of a length no program writes, over which the reader would sit for hours.
 */
export function openPackage(bytes: Uint8Array): Read<Parts> {
  const claimed = { parts: 0, bytes: 0 };
  const within = ({ name, originalSize }: UnzipFileInfo): boolean => {
    claimed.parts += 1;
    if (!isRead(name)) return false;
    claimed.bytes += originalSize;
    return claimed.bytes <= largestUnpacked && claimed.parts <= mostParts;
  };
  const unpacked = attempt(() => unzipSync(bytes, { filter: within }));
  if (unpacked === null) return fault('file-damaged');
  if (claimed.bytes > largestUnpacked || claimed.parts > mostParts) return tooLarge('unpacked', largestUnpacked);
  const parts = new Map(Object.entries(unpacked).map(([path, content]) => [path, strFromU8(content)]));
  if ([...parts.values()].some((xml) => xml.includes('<!DOCTYPE') || hasEndlessTag(xml))) return fault('file-damaged');
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

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
