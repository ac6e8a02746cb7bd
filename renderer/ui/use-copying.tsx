import { clipboardText } from '#text/clipboard';
import { useNotify } from './notices';

/** Puts a plain text on the clipboard and tells of it: `title` says what is there now, the text's first line follows. */
export function useCopying(): (text: string, title: string) => Promise<void> {
  const notify = useNotify();
  return async (text, title) => {
    try {
      await navigator.clipboard.writeText(text);
      notify({ matter: 'copy', intent: 'success', title, detail: text.split('\n')[0] ?? text });
    } catch {
      notify({ matter: 'copy', intent: 'warning', title: clipboardText.failed, detail: clipboardText.failedAdvice });
    }
  };
}
