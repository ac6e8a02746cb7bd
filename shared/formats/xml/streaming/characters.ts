import { sequenceAt } from '#shared/formats/code-pages/utf-8-sequences';
import { fail, placeOf, type XmlCourse } from './xml-course';

/** Goes over one byte that may be anything: counts lines and characters, and refuses what no XML may hold (XML 1.0, 2.2). */
export function passCharacter(course: XmlCourse): void {
  const byte = course.bytes[course.at] ?? 0;
  if (byte >= 0x80) passHighByte(course);
  else if (byte >= 0x20 || byte === 0x09 || byte === 0x0d) course.at += 1;
  else if (byte === 0x0a) passLineEnd(course);
  else fail(course, 'not-well-formed');
}

function passLineEnd(course: XmlCourse): void {
  course.at += 1;
  course.line += 1;
  course.lineStart = course.at;
  course.continuing = 0;
}

/** In a code page every byte is a character. A bank may declare UTF-8 and write something else: then these are taken for such bytes. */
function passHighByte(course: XmlCourse): void {
  const { bytes, at, isUtf8 } = course;
  const length = isUtf8 ? sequenceAt(bytes, at) : 1;
  if (length === 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) fail(course, 'not-well-formed');
  if (length < 0 && !course.isMisread) {
    course.isMisread = true;
    course.listener.misread(placeOf(course));
  }
  const passed = Math.max(1, length);
  course.at += passed;
  course.continuing += passed - 1;
}

/** Goes on to a place, over whatever stands before it. */
export function passTo(course: XmlCourse, to: number): void {
  while (course.at < to) passCharacter(course);
}
