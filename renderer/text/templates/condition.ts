import type { Condition, PartId, Test } from '#shared/templates/condition';

/** What the questions and parts a condition names are called; null for what there is none of. */
export type ConditionNames = {
  readonly criterion: (name: string) => { readonly label: string; readonly answers: readonly { readonly value: string; readonly label: string }[] } | null;
  readonly part: (id: PartId) => string | null;
};

/** „je-li „právní základ“: dotace podle § 10a zákona č. 250/2000 Sb., a není-li uvedeno čl. VI odst. 2“; „vždy“ for an empty condition. */
export function conditionText(condition: Condition, names: ConditionNames): string {
  return condition.length === 0 ? 'vždy' : condition.map((test) => testText(test, names)).join(', a ');
}

/** As it is said of a piece of text: „jen je-li …“. */
export function onlyIfText(condition: Condition, names: ConditionNames): string {
  return condition.length === 0 ? 'vždy' : `jen ${conditionText(condition, names)}`;
}

function testText(test: Test, names: ConditionNames): string {
  if (test.kind === 'part') return `${test.shown ? 'je-li' : 'není-li'} uvedeno ${names.part(test.part) ?? 'ustanovení, které ve vzoru není'}`;
  const criterion = names.criterion(test.criterion);
  const answers = test.oneOf.map((value) => criterion?.answers.find((answer) => answer.value === value)?.label ?? `neznámá odpověď ${value}`);
  return `je-li „${criterion?.label ?? test.criterion}“: ${answers.join(' nebo ')}`;
}
