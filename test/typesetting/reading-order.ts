import { execFileSync } from 'node:child_process';
import { onFile } from '#test/typesetting/poppler';

/** What an independent reader reads out of the structure of a file: elements and texts, one a line, indented by depth. */
export function structureText(pdf: Uint8Array): string {
  return onFile(pdf, (_, file) => execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

/**
 * The whole text in the order of the structure. That reader leaves replacement texts aside, so the hyphens of divided
 * words are left out here: they alone are spans.
 */
export function textInOrder(pdf: Uint8Array): string {
  const joined = structureText(pdf).replaceAll(/^ *Span \(inline\)\n *"-"\n/gmu, '');
  return Array.from(joined.matchAll(/^ *"(.*)"$/gmu), ([, text]) => text).join('');
}
