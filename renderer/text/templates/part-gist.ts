import { componentNamed } from '#shared/documents/components/components';
import type { ShownParts } from '#shared/documents/composing/shown-parts';
import { variableNamed } from '#shared/documents/wording/variables';
import type { PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Template } from '#shared/templates/template';
import { findPart, type AnyPart } from '#shared/templates/tree';
import { partText } from './templates';

/** What a part says, in a few words. @param holds leaves out what shows only under a condition that does not hold */
export function gistOf(part: AnyPart, holds: ShownParts['holds'] = always): string {
  switch (part.kind) {
    case 'article':
      return excerptOf(part.name, holds);
    case 'title':
    case 'heading':
      return excerptOf(part.text, holds);
    case 'component':
      return componentNamed(part.component)?.label ?? partText.unknownComponent(part.component);
    case 'list':
      return partText.list;
    case 'clause':
    case 'paragraph':
      return excerptOf((part.variants.find(({ when }) => holds(when)) ?? part.variants[0])?.text ?? [], holds);
  }
}

/** What a part says in the first of some versions that has it, in quotes. */
export function quotedGist(versions: readonly Template[], part: PartId): string {
  const found = versions.flatMap((version) => findPart(version, part)?.part ?? [])[0];
  return found === undefined ? part : `„${gistOf(found)}“`;
}

const always = () => true;

/** Characters of an excerpt: what fits a line of a list. */
const excerptLength = 60;

export function excerptOf(phrase: Phrase, holds: ShownParts['holds'] = always): string {
  const shown = phrase.filter(({ when }) => holds(when));
  const words = (shown.length === 0 ? phrase : shown).map((piece) => {
    if (piece.kind === 'text') return piece.text;
    return piece.kind === 'variable' ? `[${variableNamed(piece.variable)?.label ?? piece.variable}]` : '[…]';
  });
  const whole = words.join('').trim();
  if (whole === '') return partText.noText;
  return whole.length <= excerptLength ? whole : `${whole.slice(0, excerptLength).trimEnd()}…`;
}
