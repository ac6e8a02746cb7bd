import type { DocumentWording } from './document-wording';
import type { WordingLine } from './wording-line';
import { composeDocument } from '#shared/documents/compose';
import { clauseText } from '#shared/documents/word/clause-text';

/** A part as plain text: number, words, points. */
export function lineAsText({ id, agreementCase }: Pick<DocumentWording, 'id' | 'agreementCase'>, { part, number, text }: WordingLine): string {
  const words = text.map((run) => run.text).join('');
  return clauseText(composeDocument(agreementCase, id), part.id) ?? `${number === null ? '' : `${number} `}${words}`.replaceAll('\u00a0', ' ');
}
