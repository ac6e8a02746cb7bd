import type { DocumentContent } from '#shared/documents/block';
import { contentMarks, keyOf, pagesOf } from '#test/typesetting/laid-out';

/** The lines of every text of a document, as they are set, in order. A line that divides a word ends with its hyphen. */
export function linesByText(document: DocumentContent): readonly (readonly string[])[] {
  const texts = new Map<string, Map<string, string>>();
  pagesOf(document).forEach((page, number) => {
    for (const mark of contentMarks(page)) {
      const lines = texts.get(keyOf(mark)) ?? new Map<string, string>();
      const level = `${number} ${mark.y}`;
      texts.set(keyOf(mark), lines.set(level, `${lines.get(level) ?? ''}${mark.stretch.text}${mark.stretch.hyphen ? '-' : ''}`));
    }
  });
  return Array.from(texts.values(), (lines) => [...lines.values()]);
}
