import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerFrom } from '#adapters/ledger-file';
import { migrated, type Migration } from '#adapters/migrations';

const steps: readonly Migration[] = [
  { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, title: name }) },
  { from: 2, migrate: (file) => ({ ...file, notes: [] }) },
];

test('an old file is carried up one version at a time', () => {
  expect(migrated({ version: 1, name: 'KPBI' }, 1, steps, 3)).toEqual({ version: 3, title: 'KPBI', notes: [] });
});

test('a file of the present version is left as it is', () => {
  const file = { version: 3, title: 'KPBI' };
  expect(migrated(file, 3, steps, 3)).toBe(file);
});

test('a version nobody can carry on is a fault', () => {
  expect(() => migrated({ version: 0 }, 0, steps, 3)).toThrow('no migration from version 0');
});

test('a ledger of version 1 opens with everything it held, and with no records yet', async () => {
  const path = join(import.meta.dirname, '../fixtures/ledgers/version-1.json');
  const old = JSON.parse(await readFile(path, 'utf8')) as { readonly agreements: readonly object[]; readonly office: object; readonly parties: readonly object[] };
  const { office, parties, agreements } = ledgerFrom(old, path);
  expect({ office, parties, agreements }).toEqual({ office: old.office, parties: old.parties, agreements: old.agreements.map((agreement) => ({ ...agreement, editions: [], attachments: [] })) });
});
