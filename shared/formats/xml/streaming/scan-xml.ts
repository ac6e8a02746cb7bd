import { createElementNames } from './element-names';
import { scanMarkup } from './scan-markup';
import { scanText } from './scan-text';
import { fail, type XmlCourse, type XmlListener } from './xml-course';

/** Bytes in which every character of the markup is one byte, as in UTF-8 and in all code pages, and how they become a text. */
export type XmlBytes = { readonly bytes: Uint8Array; readonly isUtf8: boolean; readonly textOf: (bytes: Uint8Array) => string };

/** Asked so often, in bytes, whether to go on. */
const askedEvery = 64 * 1024;

/**
 * Takes XML 1.0 apart byte by byte, and tells where it is not well-formed; nothing becomes a text but what somebody wants. A document type is `unsafe`,
 * so there are no entities but the five of XML.
 */
export function scanXml(document: XmlBytes, listener: XmlListener): void {
  const course = courseOf(document, listener);
  const { bytes } = document;
  let asked = askedEvery;
  while (course.at < bytes.length) {
    scanText(course);
    if (course.at < bytes.length) scanMarkup(course);
    if (course.at < asked) continue;
    if (!listener.goesOn(course.at / bytes.length)) return;
    asked = course.at + askedEvery;
  }
  if (course.open.length > 0 || !course.hasRoot) fail(course, 'not-well-formed');
}

function courseOf({ bytes, isUtf8, textOf }: XmlBytes, listener: XmlListener): XmlCourse {
  const told = (from: number, to: number) => textOf(bytes.subarray(from, to));
  const at = isUtf8 && hasMark(bytes) ? mark.length : 0;
  return {
    ...{ bytes, isUtf8, listener, textOf: told, names: createElementNames(bytes, told), tags: new Map(), open: [] },
    ...{ at, line: 1, lineStart: at, continuing: 0, hasRoot: false, isAtBeginning: true, isBehindTag: true, isMisread: false },
  };
}

/** The byte order mark. */
const mark = [0xef, 0xbb, 0xbf] as const;

const hasMark = (bytes: Uint8Array): boolean => mark.every((byte, index) => bytes[index] === byte);
