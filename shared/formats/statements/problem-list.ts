import type { FilePlace, ReadingProblem, ReadingProblemCode } from '#shared/domain/statements/reading-problem';

/** Most problems that are listed of one file. */
export const mostProblems = 200;

/** Longest excerpt of what was found. */
const longestFound = 60;

type Severity = ReadingProblem['severity'];

/** What is noted of a problem; what is left out is not known. */
export type NotedProblem = {
  readonly code: ReadingProblemCode;
  readonly severity: Severity;
  readonly place?: FilePlace;
  readonly found?: string;
  readonly expected?: number;
};

/** Problems as they are met while a file is read; a file full of them takes no more memory than one with a few. */
export type ProblemList = {
  note(problem: NotedProblem): void;
  /** Whether any was noted by which part of a statement is not known. */
  hasErrors(): boolean;
  /** At most {@link mostProblems} in the order of the file, errors before mismatches before remarks where not all have room. */
  listed(): { readonly problems: readonly ReadingProblem[]; readonly unlistedProblems: number };
};

const severities: readonly Severity[] = ['error', 'mismatch', 'remark'];

export function createProblemList(): ProblemList {
  const kept: Record<Severity, ReadingProblem[]> = { error: [], mismatch: [], remark: [] };
  let count = 0;
  return {
    note: (problem) => {
      count += 1;
      const alike = kept[problem.severity];
      if (alike.length < mostProblems) alike.push(problemOf(problem));
    },
    hasErrors: () => kept.error.length > 0,
    listed: () => {
      const problems = severities.flatMap((severity) => kept[severity]).slice(0, mostProblems).sort(byPlace);
      return { problems, unlistedProblems: count - problems.length };
    },
  };
}

function problemOf({ code, severity, place, found, expected }: NotedProblem): ReadingProblem {
  return { code, severity, place: place ?? null, found: found === undefined ? null : excerpt(found), expected: expected ?? null };
}

/** Controls would not show, or would break what shows them. */
function excerpt(found: string): string {
  const shown = found.slice(0, longestFound * 2).replace(/[\u0000-\u001f\u007f-\u009f]/gu, ' ').trim();
  return shown.length > longestFound ? `${shown.slice(0, longestFound - 1)}…` : shown;
}

/** Those of the whole file come first. */
function byPlace(one: ReadingProblem, other: ReadingProblem): number {
  return (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0);
}
