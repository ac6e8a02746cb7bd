/**
 * Room for UTF-16 code units on their way into a text. One for all: reading is never interrupted, and a new one for each line of a file would take longer
 * than the reading.
 */
export const codeUnits = new Uint16Array(8192);

/** The text of the first so many units, or of bytes that are ASCII; not more than fit into {@link codeUnits}. */
export function textOfUnits(units: Uint16Array | Uint8Array): string {
  // Any list of numbers will do; the type says an array only, and to make one of it takes twice as long.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
