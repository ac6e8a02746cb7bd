import type { ChangedLine, Unmatched, WordReading } from '#shared/documents/word/proposal';
import { decisionTitles, proposalTitle, trackedChanges, unmatchedAdvice, wordText } from '#text/agreement/word';
import type { Decision } from './use-review';

/** Everything a file said otherwise as plain text, with what was decided about it. */
export function readingAsText(fileName: string, { proposals, unmatched, tracked, comments, pictures }: WordReading, decisionOf: (index: number) => Decision): string {
  const parts = [
    [fileName, ...(tracked ? [trackedChanges] : []), ...(pictures > 0 ? [wordText.pictures(pictures)] : [])],
    proposals.flatMap((proposal, index) => [`${index + 1}. ${proposalTitle(proposal)} (${decisionTitles[decisionOf(index)]})`, ...proposal.lines.flatMap(linesOf)]),
    unmatched.length === 0 ? [] : [`${wordText.unmatched}:`, ...unmatched.flatMap(linesOfUnmatched)],
    comments.length === 0 ? [] : [`${wordText.comments}:`, ...comments.map(({ author, text }) => `${author}: ${text}`)],
  ];
  return parts.filter((part) => part.length > 0).map((part) => part.join('\n')).join('\n\n');
}

function linesOf({ runs }: ChangedLine): readonly string[] {
  const without = (left: 'inserted' | 'deleted'): string => runs.filter(({ change }) => change !== left).map(({ text }) => text).join('');
  return versions(without('inserted'), without('deleted'));
}

function linesOfUnmatched({ reason, where, then, now }: Unmatched): readonly string[] {
  return [...(where === '' ? [] : [where]), ...versions(then ?? '', now ?? ''), unmatchedAdvice[reason]];
}

const versions = (then: string, now: string): readonly string[] => [...(then === '' ? [] : [`${wordText.then}: ${then}`]), ...(now === '' ? [] : [`${wordText.now}: ${now}`])];
