import { composeDocument } from '#shared/documents/compose';
import { clauseText } from '#shared/documents/word/clause-text';
import { wordingText } from '#text/wording';
import { useNotify } from '#ui/notices';
import type { DocumentWording } from './document-wording';
import type { WordingLine } from './wording-line';

/** Puts a part as plain text on the clipboard: number, words, points. */
export function useCopy({ id, agreementCase }: DocumentWording): (line: WordingLine) => Promise<void> {
  const notify = useNotify();
  return async ({ part, number, text }) => {
    const words = text.map((run) => run.text).join('');
    const plain = clauseText(composeDocument(agreementCase, id), part.id) ?? `${number === null ? '' : `${number} `}${words}`.replaceAll('\u00a0', ' ');
    try {
      await navigator.clipboard.writeText(plain);
      notify({ matter: 'copy', intent: 'success', title: wordingText.copied, detail: plain.split('\n')[0] ?? plain });
    } catch {
      notify({ matter: 'copy', intent: 'warning', title: wordingText.notCopied, detail: wordingText.notCopiedAdvice });
    }
  };
}
