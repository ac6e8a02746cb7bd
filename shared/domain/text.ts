import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { textRule } from '#shared/domain/refine';

/** Longest single-line text in characters: names, numbers of resolutions, addresses. The register of contracts takes 255 (XSD 1.2.1, tText). */
export const maxLineLength = 255;

/** Longest free text in characters: an activity of the annex, a note. */
const maxParagraphLength = 2000;

/** Longest text of several paragraphs in characters: some seven pages. */
const maxProseLength = 20_000;

// C0 and C1 controls, and the line and paragraph separators: a single-line text holds none.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;

function problemOf(text: string, limit: number): IssueCode | undefined {
  if (text.trim() === '') return 'required';
  if (text.length > limit) return 'too-long';
  return controls.test(text) ? 'invalid-characters' : undefined;
}

/** Of a text whose lines may end. */
const problemOfProse = (text: string): IssueCode | undefined => problemOf(text.replaceAll('\n', ' '), maxProseLength);

/**
 * Marks that show nothing, and that a Czech text never means: soft hyphens, zero-width spaces and joiners, byte order
 * marks, directional marks. They come along when text is pasted.
 */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Spaces that hold together what they stand between: the narrow one and the one as wide as a figure. */
const bindingSpaces = /[\u202f\u2007]/gu;
const otherSpaces = /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu;

/** Signs that only look otherwise than the letters they stand for: ligatures out of PDF files, the hyphen of typographers. */
const lookalikes: ReadonlyMap<string, string> = new Map([['\ufb00', 'ff'], ['\ufb01', 'fi'], ['\ufb02', 'fl'], ['\ufb03', 'ffi'], ['\ufb04', 'ffl'], ['\u2010', '-']]);
const anyLookalike = /[\ufb00-\ufb04\u2010]/gu;

/**
 * A text without what cannot be seen and changes no meaning: composed (NFC), marks that show nothing removed, every kind of
 * space one of two, the plain or the non-breaking one. Nothing that can be seen is lost. Controls stay, for the rules to refuse.
 */
export function withoutInvisible(text: string): string {
  return text
    .replace(invisible, '')
    .replace(bindingSpaces, '\u00a0')
    .replace(otherSpaces, ' ')
    .replace(anyLookalike, (sign) => lookalikes.get(sign) ?? sign)
    .normalize('NFC');
}

const stored = (limit: number) =>
  z
    .string()
    .overwrite((text) => withoutInvisible(text).trim())
    .check(textRule((text) => problemOf(text, limit)));

/** One line of text: trimmed, {@link withoutInvisible}, not empty, no control characters, at most 255 characters. */
export const lineSchema = stored(maxLineLength);

/** A paragraph of free text: as a line, at most 2000 characters. */
export const paragraphSchema = stored(maxParagraphLength);

/** Text of several paragraphs: lines without a limit of their own, single empty lines between them, at most 20 000 characters in all. */
export const proseSchema = z.string().overwrite(tidyProse).check(textRule(problemOfProse));

/** Reads a typed line, {@link withoutInvisible}; white space, tabs and line ends inside it become single spaces, as in a pasted address. */
export function parseLine(typed: string, limit: number = maxLineLength): Parsed<string> {
  const text = singleSpaced(withoutInvisible(typed));
  const code = problemOf(text, limit);
  return code === undefined ? understood(text) : misunderstood(code);
}

/** Reads a typed paragraph under the same rules as a line, with the longer limit. */
export function parseParagraph(typed: string): Parsed<string> {
  return parseLine(typed, maxParagraphLength);
}

/** Reads a typed text of several paragraphs, each line as a line is read; of several empty lines in a row one stays. */
export function parseProse(typed: string): Parsed<string> {
  const text = tidyProse(typed);
  const code = problemOfProse(text);
  return code === undefined ? understood(text) : misunderstood(code);
}

/** Every way to end a line that text comes with is one. */
function tidyProse(typed: string): string {
  const lines = withoutInvisible(typed).split(/\r\n|[\n\v\f\r\u2028\u2029]/u);
  return lines.map(singleSpaced).join('\n').replace(/\n{3,}/gu, '\n\n').trim();
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')).trim();
}

/** Text as it is compared with what other programs give back: {@link withoutInvisible}, with single plain spaces, trimmed. */
export const plainText = (text: string): string => withoutInvisible(text).replace(/\s+/gu, ' ').trim();
