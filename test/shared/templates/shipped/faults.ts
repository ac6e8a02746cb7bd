import { textsOf, type Block, type Run } from '#shared/documents/block';
import { linesOf } from '#test/support/document-text';

/** What no document may show when nothing is missing: gaps, doubled spaces and marks, traces of values, clauses without words or without an end. */
export function faultsIn(blocks: readonly Block[], allowedGap: string | null = null): readonly string[] {
  const runs = blocks.flatMap(textsOf).flat();
  return [...runs.filter((run) => run.gap === true && run.field !== allowedGap).map(({ text }) => text), ...runs.filter(isEmpty).map(() => 'an empty run'), ...blocks.flatMap(faultyLines)];
}

const isEmpty = ({ text }: Run): boolean => text === '';

function faultyLines(block: Block): readonly string[] {
  const lines = block.kind === 'table' ? [] : linesOf(block);
  const open = block.kind === 'list' ? lines.filter((line) => !/[.:;]$/u.test(line)) : [];
  return [...lines.filter((line) => /undefined|null|NaN|\[object|[ \u00a0]{2}|[ \u00a0][,.;:](?!\.)|,,|;;|\.\.|:\.|^[^ ]+ ?$/u.test(line) && line !== 'a' && !isName(block)), ...open];
}

const isName = ({ kind }: Block): boolean => kind === 'party' || kind === 'signatures';
