import { textsOf, type Block, type Run } from '#shared/documents/block';
import { linesOf, plain } from '#test/support/document-text';

/** What no document may show when nothing is missing: gaps, doubled spaces and marks, traces of values, clauses without words or without an end. */
export function faultsIn(blocks: readonly Block[], allowedGaps: readonly string[] = []): readonly string[] {
  const runs = blocks.flatMap(textsOf).flat();
  return [...runs.filter((run) => run.gap === true && !allowedGaps.includes(run.field ?? '')).map(({ text }) => text), ...runs.filter(isEmpty).map(() => 'an empty run'), ...blocks.flatMap(faultyLines)];
}

const isEmpty = ({ text }: Run): boolean => text === '';

function faultyLines(block: Block): readonly string[] {
  const lines = block.kind === 'table' ? block.rows.flat().map(plain) : linesOf(block);
  return lines.filter((line) => traces.test(line) || (isSaid(block) && (lonely.test(line) || !ended.test(line)) && !listed.test(line)));
}

const traces = /undefined|null|NaN|\[object|[ \u00a0]{2}|[ \u00a0][,.;:](?!\.)|,,|;;|\.\.|:\.|,\.|\($|\(\)|^[ \u00a0,.;]/u;

/** A single word, where a sentence should stand. */
const lonely = /^[^ ]+ ?$/u;

/** A quotation closes behind its own mark, and a gap that is a sentence of its own is told as a gap. */
const ended = /(?:[.:;]“?|\])$/u;

/** A list of annexes names them and says nothing. */
const listed = /, včetně příloh$/u;

/** Sentences, in contrast to headings, names and single lines: „a“ and „zmocňuje“ stand between two parties, a greeting above a signature. */
const isSaid = (block: Block): boolean => block.kind === 'list' || (block.kind === 'paragraph' && block.align === 'justify');
