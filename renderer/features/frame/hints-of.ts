import { searchText } from '#text/frame';
import type { Finds } from './use-finds';

/** What is said below what was found. */
export function hintsOf(typed: string, { finds, settled, more, waiting, unread, wordless }: Finds): readonly string[] {
  if (typed.trim() === '') return [searchText.hint];
  return [
    ...(settled && finds.length === 0 ? [searchText.nothing(typed)] : []),
    ...(more > 0 ? [searchText.more(more)] : []),
    ...(waiting > 0 ? [searchText.waiting(waiting)] : []),
    ...(unread > 0 ? [searchText.unread(unread)] : []),
    ...(wordless > 0 ? [searchText.wordless(wordless)] : []),
  ];
}
