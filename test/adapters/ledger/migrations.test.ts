import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerFrom } from '#adapters/ledger/ledger-file';
import { migrated, type Migration } from '#adapters/ledger/migrations';
import type { Ledger } from '#core/ledger';
import { emptyFiling } from '#shared/domain/filing';
import { initialOffice } from '#shared/domain/office';
import { emptyPapers } from '#shared/domain/papers';
import { emptyBookkeeping } from '#shared/domain/payments/bookkeeping';

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

type OldAgreement = { readonly content: object; readonly history?: readonly object[] };
type OldParty = { readonly content: object };
type OldPayment = { readonly id: string; readonly origin: { readonly kind: string } };
type OldLedger = { readonly agreements: readonly OldAgreement[]; readonly office: { readonly content: object }; readonly parties: readonly OldParty[]; readonly templates?: readonly object[]; readonly bookkeeping?: { readonly payments: readonly OldPayment[] } };

/** What a ledger of an older version holds when this version has opened it, and what stood in its file. */
async function opened(version: number): Promise<{ readonly old: OldLedger; readonly ledger: Ledger }> {
  const path = join(import.meta.dirname, `../../fixtures/ledgers/version-${version}.json`);
  const old = JSON.parse(await readFile(path, 'utf8')) as OldLedger;
  return { old, ledger: ledgerFrom(old, path) };
}

/** What version 3 added to every agreement. */
const ofVersion3 = ({ content, ...agreement }: OldAgreement): OldAgreement => ({
  ...agreement,
  content: { ...content, freeAnnexes: [], wording: { templates: {}, deviations: [] }, amendment: null },
  ...{ papers: { revision: 0, content: emptyPapers, unparsed: {} }, history: [] },
});

/** What version 4 added to every agreement. */
const ofVersion4 = ({ history = [], ...agreement }: OldAgreement) => ({
  ...agreement,
  facts: [],
  filing: { revision: 0, content: emptyFiling, unparsed: {} },
  history: history.map((entry) => ({ ...entry, reason: null, subject: null })),
});

/** What version 4 added to the office and the parties. */
const around = ({ office, parties, templates = [] }: OldLedger) => {
  const { series, habits, register, asking } = initialOffice.content;
  return {
    office: { ...office, content: { ...office.content, series, habits, register, asking } },
    parties: parties.map((party) => ({ ...party, content: { ...party.content, approvalPaths: [] } })),
    templates,
    bookkeeping: emptyBookkeeping,
  };
};

test('a ledger of version 1 opens with everything it held, and with no records yet', async () => {
  const { old, ledger } = await opened(1);
  const agreements = old.agreements.map((agreement) => ({ ...ofVersion4(ofVersion3(agreement)), editions: [], attachments: [] }));
  expect(ledger).toEqual({ ...around(old), agreements });
});

test('a ledger of version 2 opens with everything it held, its editions, signed copies and attachments among it', async () => {
  const { old, ledger } = await opened(2);
  expect(ledger).toEqual({ ...around(old), agreements: old.agreements.map(ofVersion3).map(ofVersion4) });
});

test('a ledger of version 3 opens with everything it held, its history, papers and amendments among it', async () => {
  const { old, ledger } = await opened(3);
  expect(ledger).toEqual({ ...around(old), agreements: old.agreements.map(ofVersion4) });
});

test('a ledger of version 4 opens with everything it held, facts and filing among it, and with no payments yet', async () => {
  const { old, ledger } = await opened(4);
  const office = { ...old.office, content: { ...old.office.content, asking: initialOffice.content.asking } };
  expect({ version: 4, ...ledger }).toEqual({ ...old, office, bookkeeping: emptyBookkeeping });
});

test('a ledger of version 5 opens with everything it held, and knows on which account each payment moved where its statement was of one', async () => {
  const { old, ledger } = await opened(5);
  const accounts = [{ kind: 'czech', number: '19-2000145399', bank: null }, { kind: 'czech', number: '19-2000145399', bank: '0800' }, undefined, null];
  const payments = old.bookkeeping?.payments.map((payment, index) => (payment.origin.kind === 'statement' ? { ...payment, origin: { ...payment.origin, account: accounts[index] } } : payment));
  expect({ version: 5, ...ledger }).toEqual({ ...old, bookkeeping: { ...old.bookkeeping, payments } });
});
