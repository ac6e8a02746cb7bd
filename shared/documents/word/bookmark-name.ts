import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

/** Longest name of a bookmark that Word takes, in characters. */
const longestName = 40;

/**
 * The bookmark that marks a part of a template in a word processor's file: `agreement__contribution__first_year`. Only letters,
 * digits and underscores, begins with a letter, at most 40 characters; different parts have different names. A longer name is cut
 * and ends with a fingerprint of the whole.
 * @param template of the part; undefined where the text comes from none
 */
export function bookmarkName(template: TemplateId | undefined, id: PartId): string {
  const name = `${template ?? 'document'}.${id}`.replaceAll('.', '__').replaceAll('-', '_');
  return name.length <= longestName ? name : `${name.slice(0, longestName - fingerprintLength - 1)}_${fingerprint(name)}`;
}

const fingerprintLength = 8;

/** FNV-1a of 32 bits, as eight hexadecimal digits. */
function fingerprint(text: string): string {
  const hash = Array.from(text).reduce((sum, character) => Math.imul(sum ^ character.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(fingerprintLength, '0');
}
