import type { WordDocument } from './word-document';
import { documentKindSchema, type DocumentKind } from '#shared/documents/document-kind';

/** The property by which a file remembers which document it was made as. */
export const kindProperty = 'KPBI';

/** Which document a file is; one that lost its property is the agreement, with annexes where it has the title of one. */
export function kindOfWord({ properties, blocks }: WordDocument): DocumentKind {
  const remembered = documentKindSchema.safeParse(properties.get(kindProperty));
  if (remembered.success) return remembered.data;
  const hasAnnexes = blocks.some((block) => block.kind === 'paragraph' && /^Příloha č\. \d/u.test(block.text));
  return hasAnnexes ? 'agreement-with-annexes' : 'agreement';
}
