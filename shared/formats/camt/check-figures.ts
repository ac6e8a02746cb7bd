import type { FilePlace, ReadingProblemCode } from '#shared/domain/statements/reading-problem';
import type { ProblemList } from '#shared/formats/statements/problem-list';
import type { Balances } from './balances';
import type { CountedTotals } from './counted-totals';
import type { StatedTotal, StatedTotals } from './stated-totals';

/** A statement as far as its figures go. */
export type Figures = Balances & { readonly place: FilePlace; readonly stated: StatedTotals; readonly counted: CountedTotals };

/** Notes where the figures of a statement do not agree: its balances with its entries, and its summary with its entries. */
export function checkFigures(figures: Figures, problems: ProblemList): void {
  checkBalances(figures, problems);
  const { stated, counted } = figures;
  const { credits, debits, creditCount, debitCount, waiting } = counted;
  const back = counted.creditsBack + counted.debitsBack;
  const compare = (code: ReadingProblemCode, total: StatedTotal | null, allowed: readonly [number, ...number[]]) => noteUnless(allowed, code, total, problems);
  // What is taken back may count to the side it was booked on, or make the turnover it belongs to smaller; entries that wait may be counted or not.
  compare('credits-differ', stated.credits, [credits, credits - back]);
  compare('debits-differ', stated.debits, [debits, debits - back]);
  compare('sum-differs', stated.sum, [credits + debits, credits + debits - 2 * back]);
  compare('count-differs', stated.count, [creditCount + debitCount, creditCount + debitCount + waiting]);
  if (waiting === 0) compare('count-differs', stated.creditCount, [creditCount]);
  if (waiting === 0) compare('count-differs', stated.debitCount, [debitCount]);
}

function checkBalances({ opening, closing, counted, place }: Figures, problems: ProblemList): void {
  if (opening === null || closing === null) {
    problems.note({ code: 'balance-missing', severity: 'mismatch', place });
    return;
  }
  const expected = opening.amount + counted.credits - counted.debits;
  if (expected !== closing.amount) problems.note({ code: 'balances-differ', severity: 'mismatch', place: closing.place, found: closing.found, expected });
}

/** The first of what is allowed is what one expects. Counts are no amounts, so none is told as expected. */
function noteUnless(allowed: readonly [number, ...number[]], code: ReadingProblemCode, total: StatedTotal | null, problems: ProblemList): void {
  if (total === null || allowed.includes(total.value)) return;
  const problem = { code, severity: 'mismatch', place: total.place, found: total.found } as const;
  problems.note(code === 'count-differs' ? problem : { ...problem, expected: allowed[0] });
}
