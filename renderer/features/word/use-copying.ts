import { wordText } from '#text/word';
import { useNotify } from '#ui/notices';

/** Puts a text into the clipboard and tells of it. */
export function useCopying(): (text: string) => void {
  const notify = useNotify();
  return (text) => {
    navigator.clipboard.writeText(text).then(
      () => notify({ title: wordText.copied }),
      () => notify({ title: wordText.notCopied, detail: wordText.notCopiedAdvice, intent: 'error' }),
    );
  };
}
