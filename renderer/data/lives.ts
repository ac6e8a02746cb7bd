import { useMemo } from 'react';
import { useAgreements, useHost, useOffice } from '#data/machine/queries';
import { useBookkeeping } from '#data/payments/bookkeeping';
import type { Agreement } from '#shared/domain/agreement';
import { amendmentsOf } from '#shared/domain/amendments';
import type { Deadline } from '#shared/domain/deadlines/deadline';
import { deadlinesOf } from '#shared/domain/deadlines/deadlines-of';
import { lifeOf } from '#shared/domain/life/life';
import type { Life } from '#shared/domain/life/status';
import { roleOf, type OfficeContent } from '#shared/domain/office';
import { accountsOn, type Account } from '#shared/domain/payments/accounts';
import type { BudgetYear } from '#shared/domain/payments/budget-year';
import { budgetedYears, type BudgetedYears } from '#shared/domain/payments/budgeted-years';
import { moneyByAgreement, type MoneyTold } from '#shared/domain/payments/money-by-agreement';
import { plainDateSchema, type PlainDate } from '#shared/domain/plain-date';

/** Where each of the agreements stands on a day, and what is due of it. */
export type Lives = {
  readonly today: PlainDate;
  readonly lifeOf: (agreement: Agreement) => Life;
  /** All its deadlines, also those that were met, by their days. */
  readonly deadlinesOf: (agreement: Agreement) => readonly Deadline[];
};

/** The lives of all agreements as of today; the same object until something changes. */
export function useLives(): Lives {
  const { data: agreements } = useAgreements();
  const { data: office } = useOffice();
  const { data: host } = useHost();
  const { data: bookkeeping } = useBookkeeping();
  return useMemo(() => livesAmong(agreements, office.content, plainDateSchema.parse(host.today), bookkeeping), [agreements, office, host, bookkeeping]);
}

const lives = remembering<Life>();
const deadlines = remembering<readonly Deadline[]>();

/** Money of all agreements, and what the budgets say of it. */
type Books = MoneyTold & { readonly budgets?: readonly BudgetYear[] };

/** @param agreements all of them: amendments are looked for among them, and they share the budgets */
export function livesAmong(agreements: readonly Agreement[], office: Pick<OfficeContent, 'partyId' | 'habits'>, today: PlainDate, books: Books): Lives {
  const moneyOf = moneyByAgreement(books);
  const budgetedOf = budgetedAmong(books, () => accountsOn(agreements, books, roleOf(office.partyId), today), today);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const relativesOf = (agreement: Agreement): readonly Agreement[] => {
    const owner = byId.get(agreement.content.amendment?.of ?? agreement.id) ?? agreement;
    const amendments = amendmentsOf(agreements, owner.id);
    return owner === agreement ? amendments : [owner, ...amendments];
  };
  const lifeAmong = (agreement: Agreement): Life => {
    const amendments = relativesOf(agreement);
    return lives(agreement, [today, ...amendments], () => lifeOf(agreement, { amendments, today }));
  };
  const deadlinesAmong = (agreement: Agreement): readonly Deadline[] => {
    const amendments = relativesOf(agreement);
    const [moved, budgeted] = [moneyOf(agreement.id), budgetedOf(agreement.id)];
    const from = [today, office.partyId, office.habits, budgeted.join(), ...amendments, ...moved.payments, ...moved.adjustments, ...moved.requests];
    return deadlines(agreement, from, () => deadlinesOf(agreement, { amendments, office, today, moved, budgeted }, lifeAmong(agreement)));
  };
  return { today, lifeOf: lifeAmong, deadlinesOf: deadlinesAmong };
}

/** Asked for by whoever wants deadlines: a list that shows none does not wait for all contributions. */
function budgetedAmong({ budgets = [] }: Books, accounts: () => readonly Account[], today: PlainDate): BudgetedYears {
  let known: BudgetedYears | null = null;
  return (agreement) => {
    if (budgets.length === 0) return [];
    known ??= budgetedYears(budgets, accounts(), today);
    return known(agreement);
  };
}

/** What was found out of an agreement is found out again only when something it came from is another: a list asks with every key. */
function remembering<T>(): (agreement: Agreement, from: readonly unknown[], find: () => T) => T {
  const known = new WeakMap<Agreement, { readonly from: readonly unknown[]; readonly value: T }>();
  return (agreement, from, find) => {
    const answer = known.get(agreement);
    if (answer !== undefined && answer.from.length === from.length && answer.from.every((each, index) => each === from[index])) return answer.value;
    const value = find();
    known.set(agreement, { from, value });
    return value;
  };
}
