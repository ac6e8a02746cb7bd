import type { Block } from '#shared/documents/block';

/** The wording without doložky and signatures: those belong to each signed document alone, and no amendment changes them. */
export function withoutSigned(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'clause-box' && kind !== 'signatures');
}
