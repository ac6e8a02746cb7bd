import { passTo } from './characters';
import { endOfNameAt, hashed, isName, type ElementName } from './element-names';
import { noAttributes, startTagOf, type Attributes, type StartTag } from './start-tag';
import { fail, type XmlCourse } from './xml-course';

const [less, greater, slash, exclamation, question, doubleQuote, singleQuote, hyphen, bracket] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x22, 0x27, 0x2d, 0x5d] as const;

/** Goes over the tag, comment or the like that begins here. */
export function scanMarkup(course: XmlCourse): void {
  const sign = course.bytes[course.at + 1];
  if (sign === slash) scanEndTag(course);
  else if (sign === exclamation) scanDeclaration(course);
  else if (sign === question) scanInstruction(course);
  else scanStartTag(course);
  course.isAtBeginning = false;
}

function scanStartTag(course: XmlCourse): void {
  const { bytes, names } = course;
  const from = course.at + 1;
  let [to, hash] = [from, 0];
  for (let byte = bytes[to] ?? greater; byte !== greater && byte !== slash && byte > 0x20; byte = bytes[to] ?? greater) {
    hash = hashed(hash, byte);
    to += 1;
  }
  const name = names.at(from, to, hash) ?? fail(course, 'not-well-formed');
  if (bytes[to] === greater) begin(course, name, noAttributes, to + 1);
  else scanAttributes(course, name, to);
}

function scanAttributes(course: XmlCourse, name: ElementName, from: number): void {
  const to = endOfTag(course.bytes, from);
  const tag = (to < 0 ? null : knownTag(course, textIn(course, from, to))) ?? fail(course, 'not-well-formed');
  begin(course, name, tag.attributes, to + 1);
  if (tag.isEmpty) end(course);
}

/** A file that has ever new attributes is not to fill the memory. */
const mostTags = 1000;

/** The currency of each amount is the same as a rule. */
function knownTag({ tags }: XmlCourse, text: string): StartTag | null {
  const known = tags.get(text);
  if (known !== undefined) return known;
  const tag = startTagOf(text);
  if (tag !== null && tags.size < mostTags) tags.set(text, tag);
  return tag;
}

/** Where the first greater-than sign stands that is in no quotes; -1 where there is none. */
function endOfTag(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quote === 0 && byte === greater) return at;
    if (byte === less) return -1;
    if (byte === quote) quote = 0;
    else if (quote === 0 && (byte === doubleQuote || byte === singleQuote)) quote = byte;
  }
  return -1;
}

/** Longest tag or comment, in bytes: what is longer is made to fill the memory. */
const longest = 1024 * 1024;

const textIn = (course: XmlCourse, from: number, to: number): string => (to - from > longest ? fail(course, 'unsafe') : course.textOf(from, to));

function begin(course: XmlCourse, name: ElementName, attributes: Attributes, next: number): void {
  if (course.hasRoot && course.open.length === 0) fail(course, 'not-well-formed');
  course.hasRoot = true;
  course.isBehindTag = true;
  course.open.push(name);
  course.listener.begins(name.text, attributes, course);
  // Between the signs of a tag without attributes there is but its name.
  if (attributes === noAttributes) course.at = next;
  else passTo(course, next);
}

function end(course: XmlCourse): void {
  course.isBehindTag = true;
  course.open.pop();
  course.listener.ends();
}

function scanEndTag(course: XmlCourse): void {
  const { bytes, at, open } = course;
  const name = open.at(-1) ?? fail(course, 'not-well-formed');
  const nameEnd = endOfNameAt(bytes, at + 2, name);
  let to = nameEnd;
  while (to > 0 && isWhite(bytes[to])) to += 1;
  if (to === 0 || bytes[to] !== greater) fail(course, 'not-well-formed');
  course.at = nameEnd;
  passTo(course, to + 1);
  end(course);
}

const isWhite = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

const [commentStart, charactersStart] = ['<!--', '<![CDATA['] as const;

function scanDeclaration(course: XmlCourse): void {
  const { at } = course;
  const beginning = course.textOf(at, at + charactersStart.length);
  if (beginning.startsWith(commentStart)) scanComment(course);
  else if (beginning === charactersStart) scanCharacters(course);
  else fail(course, beginning === '<!DOCTYPE' ? 'unsafe' : 'not-well-formed');
}

/** Two hyphens end it (XML 1.0, 2.5). */
function scanComment(course: XmlCourse): void {
  const hyphens = find(course, [hyphen, hyphen], course.at + commentStart.length);
  if (course.bytes[hyphens + 2] !== greater) fail(course, 'not-well-formed');
  passTo(course, hyphens + 3);
  course.isBehindTag = false;
}

/** Text in which nothing has a meaning (XML 1.0, 2.7). */
function scanCharacters(course: XmlCourse): void {
  const from = course.at + charactersStart.length;
  const to = find(course, [bracket, bracket, greater], from);
  if (course.open.length === 0) fail(course, 'not-well-formed');
  const text = textIn(course, from, to);
  passTo(course, to + 3);
  course.listener.text(text);
  course.isBehindTag = false;
}

/** Processing instructions are passed over; the declaration of XML is one that comes first. */
function scanInstruction(course: XmlCourse): void {
  const to = find(course, [question, greater], course.at + 2);
  const [target = ''] = /^[^ \t\r\n]*/u.exec(textIn(course, course.at + 2, to)) ?? [];
  if (!isName(target) || (target.toLowerCase() === 'xml' && !course.isAtBeginning)) fail(course, 'not-well-formed');
  passTo(course, to + 2);
  course.isBehindTag = false;
}

/** Where signs stand that end something; it is not well-formed where they do not come. */
function find(course: XmlCourse, signs: readonly [number, ...number[]], from: number): number {
  const { bytes } = course;
  for (let at = bytes.indexOf(signs[0], from); at >= 0; at = bytes.indexOf(signs[0], at + 1)) {
    if (signs.every((sign, index) => bytes[at + index] === sign)) return at;
  }
  return fail(course, 'not-well-formed');
}
