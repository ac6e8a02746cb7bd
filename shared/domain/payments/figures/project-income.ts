import type { Agreement, AgreementContent, AgreementId } from '#shared/domain/agreement';
import { contentsInTime, type DatedContents } from '#shared/domain/life/contents-in-time';
import { addHalere, type Halere } from '#shared/domain/money';
import type { Account } from '#shared/domain/payments/accounts';
import { yearFigures } from '#shared/domain/payments/figures/year-figures';
import { plainDate, type PlainDate } from '#shared/domain/plain-date';

/** The budget of the project as annexes 1 of some agreements say it. */
export type ProjectBudget = {
  /** The year the annexes are of. */
  readonly year: number;
  readonly amount: Halere;
  /** The agreements that say so. */
  readonly agreements: readonly AgreementId[];
};

/** What contributions bring to the project in one year, against what it costs; haléře. */
export type ProjectIncome = {
  readonly year: number;
  readonly expected: number;
  readonly received: number;
  /** Null where no agreement says the budget. */
  readonly budget: ProjectBudget | null;
  /** Other budgets that agreements of the same year say; a clerk is to look at them. */
  readonly differing: readonly ProjectBudget[];
};

/**
 * Income of the project by years. Every agreement carries the budget of the whole project, so budgets of agreements are alternatives and are never added. A year follows the newest annexes that are not of a
 * later year, with amendments as they took effect until its end; an annex holds until a newer one replaces it. Where annexes of one year differ, the budget most agreements say counts, of as many the one of
 * the newest agreement; the others are told beside it. A budget with an amount missing is none.
 * @param agreements among which amendments are looked for
 * @param day until which facts are known
 */
export function projectIncome(accounts: readonly Account[], agreements: readonly Agreement[], day: PlainDate): readonly ProjectIncome[] {
  const annexed = accounts.map(({ agreement }) => ({ agreement, contents: contentsInTime(agreement, agreements, day) }));
  return yearFigures(accounts).map(({ year, expected, received }) => {
    const [budget = null, ...differing] = budgetsFor(year, annexed);
    return { year, expected, received, budget, differing };
  });
}

type Annexed = { readonly agreement: Agreement; readonly contents: DatedContents };
type Said = { readonly year: number; readonly amount: Halere; readonly agreement: Agreement };

/** The budget that counts first. */
function budgetsFor(year: number, annexed: readonly Annexed[]): readonly ProjectBudget[] {
  const said = annexed.flatMap(({ agreement, contents }): readonly Said[] => {
    const budget = annexFor(year, contents);
    return budget === null ? [] : [{ ...budget, agreement }];
  });
  const newest = Math.max(...said.map((each) => each.year));
  // The newest agreement first: sorting by how many say it keeps this order among equals.
  const ofYear = said.filter((each) => each.year === newest).toSorted((one, other) => other.agreement.createdAt.localeCompare(one.agreement.createdAt));
  const amounts = [...new Set(ofYear.map(({ amount }) => amount))];
  return amounts
    .map((amount) => ({ year: newest, amount, agreements: ofYear.filter((each) => each.amount === amount).map(({ agreement }) => agreement.id) }))
    .toSorted((one, other) => other.agreements.length - one.agreements.length);
}

function annexFor(year: number, contents: DatedContents): Pick<Said, 'year' | 'amount'> | null {
  const end = plainDate(year, 12, 31);
  return contents.filter(({ from }) => from === null || from <= end).map(({ content }) => budgetOf(content)).findLast((budget) => budget !== null && budget.year <= year) ?? null;
}

function budgetOf({ project: { year, budget } }: AgreementContent): Pick<Said, 'year' | 'amount'> | null {
  const amounts = budget.flatMap(({ amount }) => amount ?? []);
  return year === null || amounts.length === 0 || amounts.length < budget.length ? null : { year, amount: addHalere(amounts) };
}
