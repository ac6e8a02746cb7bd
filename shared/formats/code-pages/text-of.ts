import { codeUnits, textOfUnits } from './code-units';
import { decodeUtf8 } from './decode-utf-8';
import { codePages, type CodePage, type Encoding } from './tables';

/** The text of bytes of any length; a byte order mark is left out. No byte is refused: what is no UTF-8 becomes U+FFFD. */
export function textOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8') return textOfCodePage(bytes, encoding);
  const text = decodeUtf8(bytes);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

const highCharacters: Readonly<Record<CodePage, Uint16Array>> = {
  'windows-1250': unitsOf(codePages['windows-1250']),
  cp852: unitsOf(codePages.cp852),
};

function unitsOf(characters: string): Uint16Array {
  return Uint16Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index));
}

function textOfCodePage(bytes: Uint8Array, codePage: CodePage): string {
  const high = highCharacters[codePage];
  let text = '';
  for (let from = 0; from < bytes.length; from += codeUnits.length) {
    const part = bytes.subarray(from, from + codeUnits.length);
    for (let index = 0; index < part.length; index += 1) {
      const byte = part[index] ?? 0;
      codeUnits[index] = byte < 0x80 ? byte : (high[byte - 0x80] ?? byte);
    }
    text += textOfUnits(codeUnits.subarray(0, part.length));
  }
  return text;
}
