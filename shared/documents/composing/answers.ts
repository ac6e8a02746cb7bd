import type { Facts } from '#shared/documents/facts';
import { criterionNamed } from '#shared/documents/wording/criteria';

/** The answer to a criterion, or null where there is no such criterion; each is worked out once. */
export type Answers = (criterion: string) => string | null;

export function answersFor(facts: Facts): Answers {
  const known = new Map<string, string | null>();
  return (criterion) => {
    const before = known.get(criterion);
    if (before !== undefined) return before;
    const answer = criterionNamed(criterion)?.read(facts) ?? null;
    known.set(criterion, answer);
    return answer;
  };
}
