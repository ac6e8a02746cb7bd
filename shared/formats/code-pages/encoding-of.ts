import { codePages, type CodePage, type Encoding } from './tables';
import { isCutAt, sequenceAt } from './utf-8-sequences';

/**
 * How bytes of a Czech text are written: UTF-8 where they are valid as such, also where the last character is cut off; otherwise the code page in which they
 * read like Czech. Pure ASCII is the same in all and answered as UTF-8.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return 'utf-8';
  const high = firstHighBytes(bytes);
  return likeness(bytes, high, 'cp852') > likeness(bytes, high, 'windows-1250') ? 'cp852' : 'windows-1250';
}

/** Whether bytes of a code page read like Czech at all; without letters beyond ASCII they do. */
export function readsLikeCzech(bytes: Uint8Array, codePage: CodePage): boolean {
  return likeness(bytes, firstHighBytes(bytes), codePage) >= 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  let characters = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length < 0) return characters > 0 && isCutAt(bytes, at);
    if (length > 1) characters += 1;
    at += length;
  }
  return true;
}

/** So many letters tell enough of a file. */
const mostLetters = 20_000;

function firstHighBytes(bytes: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < mostLetters; at += 1) if ((bytes[at] ?? 0) >= 0x80) places.push(at);
  return places;
}

const smallLetters = 'áčďéěíňóřšťúůýž';
const capitals = smallLetters.toUpperCase();
const lettersNearby = 'äöüßôľĺŕÄÖÜÔĽĹŔłŁęĘąĄśŚźŹżŻćĆńŃ';
const signs = '„“–€§°\u00a0';

/** How much what stands there is like Czech: letters of the language speak for it, most of all in the case of their neighbours, other signs against it. */
function likeness(bytes: Uint8Array, places: readonly number[], codePage: CodePage): number {
  const characters = codePages[codePage];
  return places.reduce((sum, at) => sum + weight(characters.charAt((bytes[at] ?? 0) - 0x80), bytes[at - 1] ?? 0, bytes[at + 1] ?? 0), 0);
}

function weight(character: string, before: number, after: number): number {
  if (smallLetters.includes(character)) return weightOfSmall(before, after);
  if (capitals.includes(character)) return isSmall(before) ? -2 : 2;
  if (lettersNearby.includes(character)) return 0;
  return signs.includes(character) ? -1 : -3;
}

/** A word in capitals has no small letter at its end, and a name does not begin with one. */
function weightOfSmall(before: number, after: number): number {
  if (isCapital(before)) return isSmall(after) ? 2 : -1;
  return isSmall(before) ? 2 : 1;
}

const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
