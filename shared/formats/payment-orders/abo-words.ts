import { plainLetters } from '#shared/formats/plain-letters';

/**
 * A message as every bank takes it: letters, Czech ones included, digits and single spaces. Other signs are among those that banks may leave out,
 * replace or refuse the file for, and one of them (`|`) begins a message to somebody else; so they become spaces.
 */
export function aboMessage(text: string): string {
  return words(text.normalize('NFC').replace(/[^ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž]/gu, plainLetters), /[^0-9A-Za-zÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž]+/gu);
}

/** The name of a client: capital letters without diacritics, digits and single spaces. */
export function aboName(text: string): string {
  return words(plainLetters(text).toUpperCase(), /[^0-9A-Z]+/gu);
}

const words = (text: string, others: RegExp): string => text.replace(others, ' ').trim();
