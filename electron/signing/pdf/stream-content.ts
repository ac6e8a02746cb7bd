import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import type { Allowance } from './allowance';

/**
 * The content of a cross-reference or object stream: as it is or deflated, with or without a predictor.
 * @throws Error for other filters, which nobody uses there
 */
export function contentOf({ dict, contents }: PDFRawStream, allowance: Allowance): Uint8Array {
  const filter = single(dict.get(PDFName.of('Filter')));
  if (filter === undefined) return contents;
  if (filter !== PDFName.of('FlateDecode')) throw new Error('The filter is not known.');
  const inflated = inflateSync(contents, { maxOutputLength: allowance.inflatable() });
  allowance.inflated(inflated.length);
  const parameters = single(dict.get(PDFName.of('DecodeParms')));
  return parameters instanceof PDFDict && integerIn(parameters, 'Predictor', 1) >= png ? unpredicted(inflated, integerIn(parameters, 'Columns', 1)) : inflated;
}

/** From here on the predictors of PNG; each row says which. */
const png = 10;

const single = (value: unknown): unknown => (value instanceof PDFArray && value.size() === 1 ? value.get(0) : value);

export function integerIn(dict: PDFDict, key: string, otherwise: number): number {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
}

/** Rows of one byte a sample, none and up being the predictors in use for numbers (PNG, 9.2). */
function unpredicted(bytes: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(bytes.length / (columns + 1));
  const result = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0;
    if (kind !== none && kind !== up) throw new Error('The predictor is not known.');
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const above = kind === up && row > 0 ? (result[at - columns] ?? 0) : 0;
      result[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return result;
}

const none = 0;
const up = 2;
