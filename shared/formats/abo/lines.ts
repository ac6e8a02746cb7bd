import type { Encoding } from '#shared/formats/code-pages/tables';
import { textOf } from '#shared/formats/code-pages/text-of';

/** A line of a file without its end. */
export type Line = {
  /** From one. */
  readonly number: number;
  readonly text: string;
  /** Whether it is ended, as every line should be; the last one may lack it. */
  readonly isEnded: boolean;
  /** How many bytes of the file are read with it. */
  readonly readBytes: number;
};

const [lineFeed, carriageReturn] = [0x0a, 0x0d] as const;

/** No record is longer, whatever the encoding: what comes behind so many bytes of one line is not read. */
const longestLine = 4096;

/**
 * The lines of a file, one after another, so that never more than one of them is a text. Ends are CR LF, LF or CR; places are counted in characters, not in
 * bytes, for a file may have been saved again in another encoding.
 */
export function* linesOf(bytes: Uint8Array, encoding: Encoding): Generator<Line> {
  let number = 0;
  let from = 0;
  while (from < bytes.length) {
    const to = endOfLine(bytes, from);
    const next = to + lengthOfEnd(bytes, to);
    number += 1;
    yield { number, text: recordOf(textOf(bytes.subarray(from, Math.min(to, from + longestLine)), encoding)), isEnded: next > to, readBytes: next };
    from = next;
  }
}

/** Old programs end a file with Ctrl+Z; where files were put together, it stands before the next one. */
const recordOf = (text: string): string => (text.startsWith('\u001a') ? text.slice(1) : text);

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
  return at;
}

function lengthOfEnd(bytes: Uint8Array, at: number): number {
  if (at === bytes.length) return 0;
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
}
