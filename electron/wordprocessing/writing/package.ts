import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { DocumentContent } from '#shared/documents/block';

/** Beyond this level a document gets hardly smaller. */
const level = 6;

/**
 * The file made equal for equal content and clock: every entry has the time of its making, and the bookmarks are numbered from 0,
 * which the library counts over all documents it ever wrote.
 */
export function settled(file: Uint8Array, producedAt: string): Uint8Array {
  const mtime = localTime(producedAt);
  const entries: Zippable = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, [name === main ? renumbered(bytes) : bytes, { level, mtime }]]));
  return zipSync(entries);
}

const main = 'word/document.xml';

function renumbered(bytes: Uint8Array): Uint8Array {
  const numbers = new Map<string, number>();
  return strToU8(
    strFromU8(bytes).replace(/(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/gu, (id) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return String(number);
    }),
  );
}

/** A ZIP keeps time without its zone, and the library takes that of the machine: noon of the day is there in every zone and season. */
const localTime = (instant: string): string => `${instant.slice(0, 10)}T12:00:00`;

/** The metadata of the file (ISO/IEC 29500-2, 8.3), with its language. */
export function coreProperties({ title, author, subject, keywords }: DocumentContent, producedAt: string): string {
  const instant = producedAt.replace(/\.\d+(?=Z$)/u, '');
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><cp:keywords>${escaped(keywords.join(', '))}</cp:keywords>` +
      `<dc:language>cs-CZ</dc:language><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
