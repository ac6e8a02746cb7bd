import type { Run, Text } from '#shared/documents/block';
import type { Range } from './occurrences';

/** What stands in place of what was taken out, whatever that was: painted as a dark bar, and heard as this word. */
const redactedWord = 'začerněno';

export const redactedRun: Run = { text: redactedWord, redacted: true };

/** A text with ranges of it taken out; ranges that touch become one mark. Nothing of a run that was taken out as a whole is left, not even its field. */
export function withoutRanges(text: Text, ranges: readonly Range[]): Text {
  const out = merged(ranges);
  if (out.length === 0) return text;
  let start = 0;
  return text.flatMap((run) => {
    const from = start;
    start += run.text.length;
    return piecesOf(run, from, out);
  });
}

/** The same of mere words. */
export function wordsWithoutRanges(words: string, ranges: readonly Range[]): string {
  return withoutRanges([{ text: words }], ranges)
    .map(({ text }) => text)
    .join('');
}

/** Where each run stands in the whole text. */
export function rangesOfRuns(text: Text, chosen: (run: Run) => boolean): readonly Range[] {
  let start = 0;
  return text.flatMap((run): readonly Range[] => {
    const from = start;
    start += run.text.length;
    return chosen(run) && run.text !== '' ? [[from, start]] : [];
  });
}

/** What is left of a run, and a mark for every range that begins in it. */
function piecesOf(run: Run, start: number, out: readonly Range[]): readonly Run[] {
  const end = start + run.text.length;
  const pieces: Run[] = [];
  let at = start;
  for (const [from, to] of out.filter((range) => range[0] < end && range[1] > start)) {
    if (from > at) pieces.push({ ...run, text: run.text.slice(at - start, from - start) });
    if (from >= start) pieces.push(redactedRun);
    at = Math.min(to, end);
  }
  if (at < end) pieces.push({ ...run, text: run.text.slice(at - start) });
  return pieces;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const whole: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
