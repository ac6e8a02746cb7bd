import type { Run, Text } from '#shared/documents/block';
import { composed } from './composed';
import { countSpaces, isSpace, widthOf } from '#typesetting/fonts/metrics';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { TextStyle } from './style';

/** What all characters of a token share. */
export type Ink = { readonly style: TextStyle; readonly field: string | null; /** Whether it is read as a whole: the name of a gap, the mark of what was taken out. */ readonly whole: boolean };

/** A word (or the part of one that lies in one run), or the space between two words. Widths in points. */
export type Token = {
  readonly text: string;
  readonly ink: Ink;
  readonly width: number;
  /** Stretchable spaces in the token; a word holds those that must not break. */
  readonly spaces: number;
  /** Whether a line may end here: a space does not print at the end of a line. */
  readonly breaks: boolean;
};

/** Cuts a text into words and spaces; non-breaking spaces stay inside their words. Texts are composed (NFC) on the way. */
export function tokensOf(fonts: PreparedFonts, text: Text, base: TextStyle): readonly Token[] {
  return text.flatMap((run, index) => {
    const ink = inkOf(run, base);
    const tokens = pieces(composed(run.text)).map((piece) => tokenOf(fonts, piece, ink));
    return replaces(run, text[index - 1]) ? [tokenOf(fonts, ' ', inkOf(between, base)), ...tokens] : tokens;
  });
}

/** Whether a text was put in for the one right before it: they are two words, and a space parts them. */
function replaces({ change, text }: Run, before: Run | undefined): boolean {
  if (change === undefined || before?.change === undefined || before.change === change) return false;
  return !isSpace(before.text.charCodeAt(before.text.length - 1)) && !isSpace(text.charCodeAt(0));
}

const between: Run = { text: ' ' };

function inkOf(run: Run, base: TextStyle): Ink {
  const face = run.strong === true ? 'semibold' : base.face;
  const colour = run.change ?? (run.gap === true ? 'gap' : run.redacted === true ? 'redacted' : base.colour);
  const style = face === base.face && colour === base.colour ? base : { ...base, face, colour };
  return { style, field: run.field ?? null, whole: run.gap === true || run.redacted === true };
}

function tokenOf(fonts: PreparedFonts, text: string, ink: Ink): Token {
  return { text, ink, width: widthOf(fonts, text, ink.style), spaces: countSpaces(text), breaks: text === ' ' };
}

/** Words and single breaking spaces; a space beside a non-breaking one belongs to the word. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!isBreakingSpace(text, index)) continue;
    if (index > start) found.push(text.slice(start, index));
    found.push(text.slice(index, index + 1));
    start = index + 1;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}

/** Of several spaces in a row only the last breaks, so that no line begins with one. */
function isBreakingSpace(text: string, index: number): boolean {
  return text.charCodeAt(index) === 0x20 && !isSpace(text.charCodeAt(index + 1)) && text.charCodeAt(index - 1) !== 0xa0;
}
