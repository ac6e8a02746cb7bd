import { z } from 'zod';
import { textsOf, type DocumentContent, type DocumentPart, type Run } from '#shared/documents/block';

/** An obligatory datum that an agreement lacks: the path of its field and its Czech name. */
export const missingDatumSchema = z.strictObject({ field: z.string(), label: z.string() });
export type MissingDatum = Readonly<z.infer<typeof missingDatumSchema>>;

/** Opens and closes the visible mark of a gap: `……… [doplňte: číslo účtu]`. */
const gapOpening = '………\u00a0[doplňte: ';
const gapClosing = ']';

/** The run that marks a missing datum on the page. */
export function gapRun(field: string, label: string): Run {
  return { text: `${gapOpening}${label}${gapClosing}`, field, gap: true };
}

/** What a document still lacks, each datum once, in the order of reading. What is not marked on the page is not missing. */
export function missingIn({ parts }: DocumentContent): readonly MissingDatum[] {
  return missingInParts(parts);
}

export function missingInParts(parts: readonly DocumentPart[]): readonly MissingDatum[] {
  const gaps = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap(textsOf)
    .flat()
    .filter((run) => run.gap === true);
  const byField = new Map(gaps.map((run) => [run.field ?? run.text, { field: run.field ?? '', label: labelOf(run) }]));
  return [...byField.values()];
}

function labelOf({ text }: Run): string {
  return text.slice(gapOpening.length, -gapClosing.length);
}
