import { Inflate } from 'fflate';
import { crc32 } from '#shared/formats/crc-32';
import { readDirectory, type Entry } from './directory';
import { DocxRefusal } from '#wordprocessing/docx-fault';

/** The parts of a package by their names. Nothing is inflated before it is asked for, and nothing beyond the bounds. */
export type Archive = {
  has(name: string): boolean;
  /** @throws DocxRefusal `file-damaged` where the part is missing or not what its fingerprint says, `word-file-unsafe` beyond the bounds */
  read(name: string): Uint8Array;
};

/** Most bytes one part may have when inflated: the text of a thousand pages has a tenth of it. */
const largestPart = 24 * 1024 * 1024;
/** Most bytes all parts that are read may have together. */
const largestWhole = 48 * 1024 * 1024;
/** XML shrinks to a twentieth, seldom to a hundredth; what shrinks more was made to swell. */
const highestRatio = 400;
/** Below this many bytes a high ratio does no harm. */
const harmless = 1024 * 1024;

/** Compressed bytes inflated at once: what comes out before the bounds are looked at stays within a few megabytes. */
const stride = 4096;

/** @throws DocxRefusal */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let total = 0;
  return {
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new DocxRefusal('file-damaged');
      const limit = Math.min(largestPart, largestWhole - total);
      const content = entry.method === 'stored' ? stored(entry, limit) : inflated(entry, limit);
      total += content.length;
      if (content.length !== entry.size || crc32(content) !== entry.crc) throw new DocxRefusal('file-damaged');
      return content;
    },
  };
}

function stored({ data }: Entry, limit: number): Uint8Array {
  if (data.length > limit) throw new DocxRefusal('word-file-unsafe');
  return data;
}

function inflated({ data, size }: Entry, room: number): Uint8Array {
  const limit = Math.min(room, Math.max(harmless, data.length * highestRatio));
  if (size > limit) throw new DocxRefusal('word-file-unsafe');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let from = 0; from < data.length; from += stride) {
    stream.push(data.subarray(from, from + stride), from + stride >= data.length);
    if (length > limit) throw new DocxRefusal('word-file-unsafe');
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
