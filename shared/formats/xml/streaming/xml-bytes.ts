import { textOfUnits } from '#shared/formats/code-pages/code-units';
import { decodeUtf8 } from '#shared/formats/code-pages/decode-utf-8';
import { textOf } from '#shared/formats/code-pages/text-of';
import type { TextEncoding } from '#shared/formats/code-pages/text-slices';
import { utf8OfUtf16 } from '#shared/formats/code-pages/utf-8-of-utf-16';
import type { XmlBytes } from './scan-xml';

/** A document of any encoding as one in which the markup is ASCII: UTF-16 becomes UTF-8. */
export function xmlBytesOf(bytes: Uint8Array, encoding: TextEncoding): XmlBytes {
  if (encoding === 'utf-8') return { bytes, isUtf8: true, textOf: textOfUtf8OrElse };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return xmlBytesOf(utf8OfUtf16(bytes, encoding === 'utf-16le' ? 0 : 1), 'utf-8');
  return { bytes, isUtf8: false, textOf: (part) => textOf(part, encoding) };
}

/** A text that is no UTF-8 although it should be is read as Windows-1250, as Czech banks write it. */
function textOfUtf8OrElse(bytes: Uint8Array): string {
  if (bytes.length <= shortText && isAscii(bytes)) return textOfUnits(bytes);
  const text = decodeUtf8(bytes);
  return text.includes('\ufffd') ? textOf(bytes, 'windows-1250') : text;
}

/** Nearly all texts of a statement are short and ASCII. */
const shortText = 256;

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 0x80) return false;
  return true;
}
