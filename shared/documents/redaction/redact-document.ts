import { textsOf, type DocumentContent, type Run, type SignatureParty, type Text } from '#shared/documents/block';
import type { Redaction } from '#shared/domain/register/redaction';
import { plainText } from '#shared/domain/text';
import { mapTexts } from './map-texts';
import { otherForms } from './name-forms';
import { finderOf } from './occurrences';
import { rangesOfRuns, redactedRun, withoutRanges, wordsWithoutRanges } from './redact-text';

/** A document without what was to be taken out, how words beside it lose the same, and what may be other forms of names that were taken out. */
export type Redacted = { readonly document: DocumentContent; readonly words: (words: string) => string; readonly formsLeft: readonly string[] };

/**
 * Takes data and texts out of a document before it is set into pages: what is taken out is in no text of it any more, in no running head,
 * bookmark or description of the file. A datum goes wherever it shows, also where it was copied into a wording. Nobody signs such a copy, so it
 * has no signature fields.
 */
export function redactDocument(document: DocumentContent, redactions: readonly Redaction[]): Redacted {
  const fields = new Set(redactions.flatMap((each) => (each.kind === 'field' ? [each.field] : [])));
  const isOut = ({ field, gap }: Run): boolean => field !== undefined && gap !== true && fields.has(field);
  const texts = redactions.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  const taken = [...texts, ...valuesOf(document, isOut)];
  const find = finderOf(taken);
  const signatories = new Set(redactions.flatMap((each) => (each.kind === 'signature' ? [each.of] : [])));
  const text = (whole: Text): Text => withoutRanges(whole, [...rangesOfRuns(whole, isOut), ...find(whole.map((run) => run.text).join(''))]);
  const words = (whole: string): string => wordsWithoutRanges(whole, find(whole));
  const signature = ({ side, heading, name, title }: SignatureParty): SignatureParty => ({
    side: null,
    heading: words(heading),
    name: side !== null && signatories.has(side) ? [redactedRun] : text(name),
    title: text(title),
  });
  const redacted = mapTexts(document, { text, words, signature });
  return { document: redacted, words, formsLeft: otherForms(taken, wordingOf(redacted)) };
}

/** Its texts with plain spaces. Words that were taken out keep apart what stood beside them. */
function wordingOf({ title, subject, header, parts }: DocumentContent): readonly string[] {
  const texts = [header.right, ...parts.flatMap(({ blocks }) => blocks.flatMap(textsOf))];
  return [title, subject, header.left, ...texts.map((text) => text.map((run) => run.text).join(''))].map(plainText);
}

/** Shorter values, as a number of counterparts, are common words that stand for much else besides. */
const telling = 5;

/** What the data that go say, to be found wherever else that was written. */
function valuesOf({ header, parts }: DocumentContent, isOut: (run: Run) => boolean): readonly string[] {
  const texts = [header.right, ...parts.flatMap(({ blocks, head }) => [...blocks.flatMap(textsOf), ...(head === undefined ? [] : [head.header.right])])];
  const values = texts.flatMap((text) => text.filter(isOut).map((run) => run.text));
  return [...new Set(values)].filter((value) => value.trim().length >= telling);
}
