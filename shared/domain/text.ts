import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { textRule } from '#shared/domain/refine';

/** Longest single-line text in characters: names, numbers of resolutions, addresses. The register of contracts takes 255 (XSD 1.2.1, tText). */
export const maxLineLength = 255;

/** Longest free text in characters: an activity of the annex, a note. */
export const maxParagraphLength = 2000;

// C0 and C1 controls, and the line and paragraph separators: a single-line text holds none.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;

function problemOf(text: string, limit: number): IssueCode | undefined {
  if (text.trim() === '') return 'required';
  if (text.length > limit) return 'too-long';
  return controls.test(text) ? 'invalid-characters' : undefined;
}

const stored = (limit: number) =>
  z
    .string()
    .overwrite((text) => text.normalize('NFC').trim())
    .check(textRule((text) => problemOf(text, limit)));

/** One line of text: trimmed, composed (NFC), not empty, no control characters, at most 255 characters. */
export const lineSchema = stored(maxLineLength);

/** A paragraph of free text: as a line, at most 2000 characters. */
export const paragraphSchema = stored(maxParagraphLength);

/** Reads a typed line; white space, tabs and line ends inside it become single spaces, as in a pasted address. */
export function parseLine(typed: string, limit: number = maxLineLength): Parsed<string> {
  const text = typed.normalize('NFC').replace(/[\s\u2028\u2029]+/gu, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')).trim();
  const code = problemOf(text, limit);
  return code === undefined ? understood(text) : misunderstood(code);
}

/** Reads a typed paragraph under the same rules as a line, with the longer limit. */
export function parseParagraph(typed: string): Parsed<string> {
  return parseLine(typed, maxParagraphLength);
}
