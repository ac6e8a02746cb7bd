import { criterionNamed } from '#shared/documents/wording/criteria';
import type { Condition, PartId, Test } from '#shared/templates/condition';

/** A test as far as it has been put together; `about` is null until it is known what it asks. */
export type DraftTest = {
  readonly about: { readonly kind: 'criterion'; readonly name: string } | { readonly kind: 'part'; readonly id: PartId } | null;
  readonly oneOf: readonly string[];
  readonly shown: boolean;
};

export const freshTest: DraftTest = { about: null, oneOf: [], shown: true };

export function draftsOf(condition: Condition): readonly DraftTest[] {
  return condition.map((test) => (test.kind === 'part' ? { ...freshTest, about: { kind: 'part', id: test.part }, shown: test.shown } : { ...freshTest, about: { kind: 'criterion', name: test.criterion }, oneOf: test.oneOf }));
}

/** The condition, or null while something of it is open. */
export function conditionOf(drafts: readonly DraftTest[]): Condition | null {
  const tests = drafts.map(testOf);
  return tests.every((test) => test !== null) ? tests : null;
}

function testOf({ about, oneOf, shown }: DraftTest): Test | null {
  if (about === null || (about.kind === 'criterion' && oneOf.length === 0)) return null;
  return about.kind === 'part' ? { kind: 'part', part: about.id, shown } : { kind: 'criterion', criterion: about.name, oneOf };
}

/** Answers in the order of their list, whatever the order in which they were ticked. */
export function withAnswer(test: DraftTest, value: string, ticked: boolean): DraftTest {
  if (test.about?.kind !== 'criterion') return test;
  const chosen = new Set(ticked ? [...test.oneOf, value] : test.oneOf.filter((other) => other !== value));
  const known = criterionNamed(test.about.name)?.answers.map((answer) => answer.value) ?? [];
  return { ...test, oneOf: [...known.filter((answer) => chosen.has(answer)), ...[...chosen].filter((answer) => !known.includes(answer))] };
}
