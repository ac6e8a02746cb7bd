/**
 * What a file is by its content, whatever its name says: `utf-16` is a text, though no XML, as spreadsheets save what they call Unicode, `other` something that is no text at all, or a text
 * of another kind, as a web page.
 */
export type ContentKind = 'empty' | 'other' | 'utf-16' | 'abo' | 'xml' | 'text';

/** So much of a file tells its kind. */
const headLength = 4096;

/** How files begin that are no text, or none that holds statements: PDF, RTF, ZIP and GZIP, 7z, PNG, JPEG, GIF, TIFF, Office before 2007, programs. */
const otherBeginnings = [/^%PDF-/u, /^\{\\rtf/u, /^PK[\u0003\u0005\u0007]/u, /^\u001f\u008b/u, /^7z\u00bc\u00af/u, /^\u0089PNG/u, /^\u00ff\u00d8\u00ff/u, /^GIF8/u, /^(?:II\*|MM\0)/u, /^\u00d0\u00cf\u0011\u00e0/u, /^MZ/u];

/** The record 074, or 075 where the beginning is missing: its number and account, or as much text as no line of a table has without a separator. */
const aboRecord = /^07[45](?:[\d ]{10}|[^;,\t\r\n]{57})/u;

/** Tells what a file is. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const head = String.fromCharCode(...bytes.subarray(0, headLength));
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)?(?:<\0|\0<)/u.test(head)) return 'xml';
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/u.test(head)) return 'utf-16';
  const text = head.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart();
  if (text.replaceAll('\u001a', '') === '') return bytes.length > headLength ? 'other' : 'empty';
  if (otherBeginnings.some((beginning) => beginning.test(text)) || text.includes('\0')) return 'other';
  if (aboRecord.test(text)) return 'abo';
  if (!text.startsWith('<')) return 'text';
  return /^<(?:!doctype\s+html|html)[\s>]/iu.test(text) ? 'other' : 'xml';
}
