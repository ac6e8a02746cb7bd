import { withValueAt } from '#data/draft/path';
import type { Facts } from '#shared/documents/facts';
import { criterionNamed } from '#shared/documents/wording/criteria';
import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import type { Condition, Test } from '#shared/templates/condition';

/** Whether a condition asks only what one field each decides, so that a sample may be made to hold it. */
export function canBeTried(condition: Condition): boolean {
  return condition.length > 0 && condition.every((test) => fieldOf(test) !== null);
}

/**
 * The content with other answers in the fields a condition asks about.
 * @param read what conditions ask of, for a content
 * @returns null where that is no way to make it hold
 */
export function contentThatHolds(condition: Condition, content: AgreementContent, read: (content: AgreementContent) => Facts): AgreementContent | null {
  let found: AgreementContent | null = content;
  for (const test of condition) {
    const before: AgreementContent | null = found;
    found = before === null || holds(test, read(before)) ? before : (candidatesFor(test, before).find((candidate) => holds(test, read(candidate))) ?? null);
  }
  return found;
}

function fieldOf(test: Test): string | null {
  return test.kind === 'criterion' ? (criterionNamed(test.criterion)?.field ?? null) : null;
}

function holds(test: Test, facts: Facts): boolean {
  const answer = test.kind === 'criterion' ? criterionNamed(test.criterion)?.read(facts) : undefined;
  return test.kind === 'criterion' && answer !== undefined && test.oneOf.includes(answer);
}

/** An answer is often the very value of its field, or stands for yes, no, and nothing. */
function candidatesFor(test: Test, content: AgreementContent): readonly AgreementContent[] {
  const field = fieldOf(test);
  if (field === null || test.kind === 'part') return [];
  const answers = [...test.oneOf, true, false, null, ...(known[field] ?? [])].map((value) => withValueAt(content, field, value));
  const wholes = (withOthers[field] ?? []).map((value) => withValueAt(content, field.slice(0, field.lastIndexOf('.')), value));
  return [...answers, ...wholes].flatMap((candidate) => {
    const parsed = agreementContentSchema.safeParse(candidate);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Fields of which no answer is the value. */
const known: Readonly<Record<string, readonly unknown[]>> = {
  'contribution.exceptions': [[], [{ year: 2026, amount: 6_500_000 }], [{ year: 2026, amount: 6_500_000 }, { year: 2027, amount: 7_000_000 }]],
  'contribution.startsOn': ['2024-01-01', '2024-04-01'],
  freeAnnexes: [[], [{ id: 'sample', title: 'Licenční podmínky', text: 'Materiály lze užívat ve školách zřizovaných krajem.' }]],
};

/** Fields whose value brings others with it. */
const withOthers: Readonly<Record<string, readonly unknown[]>> = {
  'term.kind': [{ kind: 'open-ended' }, { kind: 'until', until: '2027-12-31' }],
  'payment.due.kind': [
    { kind: 'fixed-day', day: 31, month: 3 },
    { kind: 'after-request', days: 30 },
  ],
};
