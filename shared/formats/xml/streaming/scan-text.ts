import { passCharacter } from './characters';
import { dereferenced } from './references';
import { fail, type XmlCourse } from './xml-course';

/** Longest text, in bytes: what is longer is made to fill the memory. */
const longest = 1024 * 1024;

/** Goes on to the next markup, or to the end, and tells the text before it. */
export function scanText(course: XmlCourse): void {
  const from = course.at;
  passWhiteSpace(course);
  const words = course.at;
  const isPlain = passWords(course);
  if (words === course.at && (course.isBehindTag || course.open.length === 0)) return;
  if (course.open.length === 0) fail(course, 'not-well-formed');
  if (course.at - from > longest) fail(course, 'unsafe');
  if (!isPlain) course.listener.text(referring(course, from));
  else if (course.listener.wantsText()) course.listener.text(course.textOf(from, course.at));
}

/** Most of a file that a program has indented: not worth a call for each byte of it. */
function passWhiteSpace(course: XmlCourse): void {
  const { bytes } = course;
  let at = course.at;
  for (let byte = bytes[at]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = bytes[at]) {
    at += 1;
    if (byte !== 0x0a) continue;
    course.line += 1;
    course.lineStart = at;
    course.continuing = 0;
  }
  course.at = at;
}

/** Goes on to the next markup; false where there is a sign on the way that may mean something. */
function passWords(course: XmlCourse): boolean {
  const { bytes } = course;
  let isPlain = true;
  for (let byte = bytes[course.at]; byte !== undefined && byte !== 0x3c; byte = bytes[course.at]) {
    if (byte === 0x26 || byte === 0x5d) isPlain = false;
    if (byte >= 0x20 && byte < 0x80) course.at += 1;
    else passCharacter(course);
  }
  return isPlain;
}

/** A text with references, or with brackets, of which two and a greater-than sign only end what they did not begin (XML 1.0, 2.4). */
function referring(course: XmlCourse, from: number): string {
  const text = course.textOf(from, course.at);
  return (text.includes(']]>') ? null : dereferenced(text)) ?? fail(course, 'not-well-formed');
}
