import type { Agreement } from '#shared/domain/agreement';
import { deadlinesOf } from '#shared/domain/deadlines/deadlines-of';
import { initialOffice } from '#shared/domain/office';
import { accountsOn } from '#shared/domain/payments/accounts';
import { emptyBookkeeping, type Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { moneyByAgreement } from '#shared/domain/payments/money-by-agreement';
import { medianMs } from '#test/bench/measure';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { allAgreements, paidBy } from '#test/support/books';

/** For whoever reads the figures. */
export const aboutContributions = `Thirteen agreements over twenty years, each contribution called for and paid in two parts, in milliseconds.
  accountsMs       how every contribution stands, as the matrix shows it
  deadlinesMs      the deadlines of all agreements, as Přehled shows them`;

const runs = 15;
const years = Array.from({ length: 20 }, (_, index) => 2024 + index);
const today = day('2043-11-22');
const { content: office } = initialOffice;

export async function measureContributions(): Promise<object> {
  const agreements = allAgreements.map(calledForYears);
  const moved = paidForYears(agreements);
  const accountsMs = await medianMs(runs, async () => accountsOn(agreements, moved, 'coordinator', today));
  const deadlinesMs = await medianMs(runs, async () => {
    const moneyOf = moneyByAgreement(moved);
    return agreements.map((agreement) => deadlinesOf(agreement, { amendments: [], office, today, moved: moneyOf(agreement.id) }));
  });
  return { agreements: agreements.length, payments: moved.payments.length, accountsMs, deadlinesMs };
}

function calledForYears({ content }: Agreement, index: number): Agreement {
  const calls = years.map((year) => aFact({ kind: 'payment-requested', year, on: `${String(year)}-02-01` }));
  return aLivedAgreement({ number: index + 1, content, facts: [...boundBy('2024-01-12', '2024-01-15', '2024-01-20'), ...calls] });
}

function paidForYears(agreements: readonly Agreement[]): Bookkeeping {
  const parts = agreements.flatMap((_, index) => years.flatMap((year) => [{ by: index + 1, year, on: `${String(year)}-02-20`, amount: 20_000 }, { by: index + 1, year, on: `${String(year)}-03-15`, amount: 40_000 }]));
  return { ...emptyBookkeeping, payments: parts.map((part, index) => paidBy(part, index + 1)) };
}
