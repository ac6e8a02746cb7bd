import { matchEntries } from '#shared/domain/payments/matching/match-entries';
import { seededParties } from '#shared/domain/seeded-parties';
import type { StatementEntry } from '#shared/domain/statements/statement';
import { medianMs } from '#test/bench/measure';
import { aCandidate, anEntry, ownAccount, takenStatements } from '#test/shared/payments/matching/builders';

/** For whoever reads the figures. */
export const aboutMatching = `Matching 100 000 entries to 13 agreements of five years, in milliseconds.
  paymentsMs       each names an agreement by its symbol and account, and somebody else by its name
  reversalsMs      every other one takes a payment back`;

const entries = 100_000;
const runs = 3;
const years = [2022, 2023, 2024, 2025, 2026];

const candidates = seededParties
  .filter(({ id }) => id !== 'CZ071')
  .map(({ id }, index) => aCandidate({ number: index + 1, party: id, symbol: String(2024001 + index), accounts: [accountOf(index)], years: Object.fromEntries(years.map((year) => [year, 60_000])) }));

export async function measureMatching(): Promise<object> {
  const payments = Array.from({ length: entries }, (_, index) => entryNumbered(index, { name: 'Liberecký kraj', message: `Příspěvek ${index}` }));
  const reversals = Array.from({ length: entries }, (_, index) => entryNumbered(index, { reversal: index % 2 === 1 }));
  return { entries, paymentsMs: await measured(payments), reversalsMs: await measured(reversals) };
}

const measured = (all: readonly StatementEntry[]): Promise<number> =>
  medianMs(runs, async () => matchEntries({ statements: [{ account: ownAccount, entries: all }], format: 'abo', candidates, learnt: [], known: { payments: [], statements: takenStatements }, role: 'coordinator' }));

function accountOf(index: number): string {
  return `${String(1_000_000_005 + index)}/0800`;
}

function entryNumbered(index: number, more: Partial<Pick<StatementEntry, 'name' | 'message' | 'reversal'>>): StatementEntry {
  const candidate = index % candidates.length;
  const amount = more.reversal === true ? -60_000 : 60_000;
  return anEntry({ line: index + 2, on: '2024-03-08', amount, symbol: String(2024001 + candidate), account: accountOf(candidate), ...more });
}
