import type { DocumentWording } from './document-wording';
import type { LinePart, WordingLine } from './wording-line';
import type { OwnPlace } from '#shared/templates/deviating/deviate';
import { childrenOf, findPart, isGroup, isWorded, type AnyPart } from '#shared/templates/tree';

/** Where a part stands once it was moved past the one beside it that is shown; null where there is none, and for what is no wording. */
export function placeBeside({ lines, worded }: Pick<DocumentWording, 'lines' | 'worded'>, line: WordingLine, direction: 'up' | 'down'): OwnPlace | null {
  const { part, within } = line;
  if (part.kind !== 'article' && !isWorded(part)) return null;
  const beside = lines.filter((each) => each.within === within && each.state !== 'dropped' && isPassed(each.part, part));
  const target = beside[beside.indexOf(line) + (direction === 'up' ? -1 : 1)];
  if (target === undefined) return null;
  if (direction === 'down') return { article: within, after: target.part.id };
  const all = siblings(worded.parts, within);
  return { article: within, after: all[all.findIndex(({ id }) => id === target.part.id) - 1]?.id ?? null };
}

/** Articles change places among themselves: a title stays first, and signatures last. */
const isPassed = (part: LinePart, moved: LinePart): boolean => moved.kind !== 'article' || part.kind === 'article';

function siblings(parts: DocumentWording['worded']['parts'], within: string | null): readonly AnyPart[] {
  const group = within === null ? null : findPart({ parts }, within)?.part;
  return group !== null && group !== undefined && isGroup(group) ? childrenOf(group) : parts;
}
