import { describe, expect, test } from 'vitest';
import { readAndMatch, type MatchSources } from '#data/statements/reading';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { namedAccountOf } from '#shared/domain/statements/named-account';
import { bankAccountSchema } from '#shared/domain/bank-account';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';

const own = namedAccountOf(bankAccountSchema.parse('1265098001/5500'));

async function readTable(text: string, columns: CsvColumns | null = null) {
  const bookkeeping = valueOf(await createTestClient().payments.list({}));
  const sources: MatchSources = { agreements: [], parties: [], states: [], bookkeeping, role: 'coordinator', ownAccounts: [own] };
  return readAndMatch(new TextEncoder().encode(text), { fileName: 'pohyby.csv', columns, onProgress: () => undefined }, sources);
}

describe('about a table', () => {
  const nameless = 'Datum;Částka;VS\n8.3.2024;60 000,00;2024001\n';

  test('that does not name its own account one is asked among those of the office, and the answer is enough', async () => {
    const { question } = await readTable(nameless);
    const answered = question === null ? null : await readTable(nameless, { ...question.table.columns, account: own });
    expect([question?.kind, question?.kind === 'account' && question.accounts, answered?.question, answered?.file.statements.map(({ account, isOurs }) => [account, isOurs])]).toEqual(['account', [own], null, [[own, true]]]);
  });

  test('with columns nobody knows one is asked for their meaning first', async () => {
    expect((await readTable('Kdy;Kolik;Co\n8.3.2024;60 000,00;2024001\n')).question?.kind).toBe('columns');
  });

  test('that is clear nothing is asked', async () => {
    expect((await readTable(`Účet;1265098001/5500\n${nameless}`)).question).toBeNull();
  });
});
