import { DocxRefusal } from '#wordprocessing/docx-fault';
import { readZipDirectory, type ZipMember } from '#shared/formats/zip/read-directory';
import { unpackMember } from '#shared/formats/zip/unpack-member';
import type { ReadZip } from '#shared/formats/zip/zip-fault';

/** The parts of a package by their names. Nothing is inflated before it is asked for, and nothing beyond the bounds. */
export type Archive = {
  has(name: string): boolean;
  /** @throws DocxRefusal `file-damaged` where the part is missing or not what its fingerprint says, `word-file-unsafe` beyond the bounds */
  read(name: string): Uint8Array;
};

/** A package has tens of parts, with many pictures hundreds. */
const mostParts = 5000;
/** Most bytes one part may have when inflated: the text of a thousand pages has a tenth of it. */
const largestPart = 24 * 1024 * 1024;
/** Most bytes all parts that are read may have together. */
const largestWhole = 48 * 1024 * 1024;
/** XML shrinks to a twentieth, seldom to a hundredth; what shrinks more was made to swell. */
const highestRatio = 400;
/** Below this many bytes a high ratio does no harm. */
const harmless = 1024 * 1024;

/** @throws DocxRefusal `file-damaged`, `word-file-encrypted`, `word-file-unsafe` */
export function openArchive(bytes: Uint8Array): Archive {
  const parts = new Map(unlessRefused(readZipDirectory(bytes, mostParts)).map((member) => [member.path, member]));
  let total = 0;
  return {
    has: (name) => parts.has(name),
    read: (name) => {
      const part = parts.get(name);
      if (part === undefined) throw new DocxRefusal('file-damaged');
      const content = unlessRefused(unpackMember(part, Math.min(largestOf(part), largestWhole - total)));
      total += content.length;
      return content;
    },
  };
}

const largestOf = ({ data }: ZipMember): number => Math.min(largestPart, Math.max(harmless, data.length * highestRatio));

const refusals = { damaged: 'file-damaged', encrypted: 'word-file-encrypted', unsafe: 'word-file-unsafe' } as const;

function unlessRefused<T>(read: ReadZip<T>): T {
  if (!read.ok) throw new DocxRefusal(refusals[read.error.kind]);
  return read.value;
}
