import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accountText } from '#shared/domain/statements/named-account';
import { readCamt } from '#shared/formats/camt/read-camt';
import { camtFaults } from './camt-schema';

const folder = join(import.meta.dirname, '../../../fixtures/statements/camt');
const fixtures = [
  { version: 2, name: 'version-2-daily.xml' },
  { version: 8, name: 'version-8-batch.xml' },
] as const;

it.each(fixtures)('$name is valid by the official schema', async ({ version, name }) => {
  expect(await camtFaults(version, [await readFile(join(folder, name), 'utf8')])).toEqual([]);
});

async function told(name: string): Promise<object> {
  const { statements, problems } = readCamt(await readFile(join(folder, name)));
  return {
    problems: problems.map(({ code, place }) => `${code} at ${place?.line ?? 0}`),
    statements: statements.map(({ account, number, opening, closing, entries }) => [
      `${accountText(account)} no. ${number ?? ''}: ${opening ?? 0} → ${closing ?? 0}`,
      ...entries.map((entry) => [entry.bookedOn, entry.amount, entry.account === null ? '' : accountText(entry.account), entry.name, entry.symbols.variable, entry.symbols.constant, entry.message, entry.reference].join('|')),
    ]),
  };
}

it('a statement of a day is read with its symbols, wherever they stand', async () => {
  expect(await told('version-2-daily.xml')).toEqual({
    problems: [],
    statements: [
      [
        '1265098001/5500 no. 51: 125000040 → 136997040',
        '2024-03-11|6000000|19-2000145399/0800|Zlínský kraj|2024009|308||5127001',
        '2024-03-11|6000000|178124-4159/0710|Plzeňský kraj|2024013|558|Příspěvek na projekt Kraje pro bezpečný internet|5127002',
        '2024-03-11|-3000|||||Poplatek za vedení účtu|3',
      ],
    ],
  });
});

it('a batch is read payment by payment, and an entry that waits is left out', async () => {
  expect(await told('version-8-batch.xml')).toEqual({
    problems: ['entry-not-booked at 65'],
    statements: [
      [
        '178124-4159/0710 no. 3: 18050000 → -5950000',
        '2024-03-08|-6000000|1265098001/5500|Kraj Vysočina|2024042||KPBI 2024|HP-240308-1/1',
        '2024-03-08|-12000000|2000145399/0800|Dodavatel & syn, s. r. o.||||HP-240308-1/2',
        '2024-03-28|-6000000||||||',
      ],
    ],
  });
});
