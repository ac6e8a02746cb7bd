import type { ReactNode } from 'react';
import { fieldRules } from '#data/draft/conflict/field-rules';
import { leafFacts } from '#data/draft/conflict/leaf-facts';
import { useConflict } from '#data/draft/conflict/use-conflict';
import type { DraftSession } from '#data/draft/session';
import { budgetYearContentSchema, type BudgetYearContent } from '#shared/domain/payments/budget-year';
import { budgetText, budgetWords } from '#text/payments/budget';
import { conflictText } from '#text/agreement/conflict';
import { ConflictNotice } from '#ui/conflict/conflict-notice';
import { ConflictReview } from '#ui/conflict/conflict-review';

const rules = fieldRules<BudgetYearContent>({
  factsOf: (content) => leafFacts(content, budgetWords),
  nameOf: budgetWords.name,
  rows: conflictText.rows,
  fits: (content) => budgetYearContentSchema.safeParse(content).success,
});

type Props = { readonly session: DraftSession<BudgetYearContent> };

/** Says that the budget of a year was changed in two places, and shows both versions. */
export function BudgetConflict({ session }: Props): ReactNode {
  return <ConflictNotice title={budgetText.conflict.notice} review={(close) => <Review session={session} close={close} />} />;
}

function Review({ session, close }: Props & { readonly close: () => void }): ReactNode {
  return <ConflictReview title={budgetText.conflict.versions} about={null} {...useConflict(session, rules)} close={close} />;
}
