import type { Target } from '#shared/templates/edit/edit';
import type { Phrase } from '#shared/templates/phrase';
import type { SplitPoint } from '#shared/templates/edit/split';

/** Names a phrase of the template on the desk of phrases. */
export function slotName({ part, variant, point, detail }: Target): string {
  return [part, variant ?? '', point ?? '', detail ?? ''].join('/');
}

/** The place a name on the desk stands for. */
export function targetOf(name: string): Target {
  const [part = '', variant = '', point = '', detail = ''] = name.split('/');
  return { part, ...(variant !== '' && { variant: Number(variant) }), ...(point !== '' && { point }), ...(detail !== '' && { detail: Number(detail) }) };
}

/** How much of a caret's way a phrase is: a letter is one step, and so is a chip. */
export function sizeOf(phrase: Phrase): number {
  return phrase.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 1), 0);
}

/** The place so many steps into a phrase. */
export function splitPointAt(phrase: Phrase, steps: number): SplitPoint {
  let left = steps;
  for (const [piece, each] of phrase.entries()) {
    const size = sizeOf([each]);
    if (left < size) return { piece, offset: left };
    left -= size;
  }
  return { piece: phrase.length, offset: 0 };
}

export function isBlank(phrase: Phrase): boolean {
  return phrase.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
}
