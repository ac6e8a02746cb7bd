import { PDFHexString, PDFObject } from 'pdf-lib';
import { writeBytes } from './bytes-of-text';

/** An object as it stands in the file, each character of the text one byte: what a file holds by the hundred is cheaper so than as dictionaries. */
export class WrittenObject extends PDFObject {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override toString(): string {
    return this.#text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    return writeBytes(buffer, offset, this.#text) - offset;
  }
}

/** A text string (ISO 32000-1, 7.9.2.2) as it stands in the file. */
export const textString = (text: string): string => PDFHexString.fromText(text).toString();
