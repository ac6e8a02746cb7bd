import { decodeCp852 } from '#spreadsheets/csv/cp852';

/** A text and the encoding it was written in. */
export type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1250' | 'cp852' };

/**
 * Text of a file that does not say how it is encoded: by its byte order mark; as UTF-8 when it is that without a fault; otherwise in Windows-1250,
 * as Czech Excel saves CSV, or in CP852, as „CSV (MS-DOS)“ and old programs do, whichever reads as more Czech. Null when it holds what no text does.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const decoded = byMark(bytes) ?? asUtf8(bytes) ?? byLetters(bytes);
  return decoded.text.includes('\0') ? null : decoded;
}

function byMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  return null;
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  try {
    // The decoder takes the mark of UTF-8 off by itself.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function byLetters(bytes: Uint8Array): Decoded {
  const [windows, dos] = [new TextDecoder('windows-1250').decode(bytes), decodeCp852(bytes)];
  return czechLetters(dos) > czechLetters(windows) ? { text: dos, encoding: 'cp852' } : { text: windows, encoding: 'windows-1250' };
}

const czechLetters = (text: string): number => text.match(/[áčďéěíňóřšťúůýž]/giu)?.length ?? 0;
