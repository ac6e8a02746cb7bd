import { describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { batchDifferences, type BatchValues } from '#shared/domain/batch/batch-values';
import { initialOffice } from '#shared/domain/office';
import { newAgreementContent } from '#shared/domain/new-agreement';
import { regionCodes } from '#shared/domain/region';
import { createTestApplication, createTestClient } from '#test/support/application';
import { aDesktop } from '#test/support/desktop';
import { valueOf } from '#test/support/value-of';

type Values = Parameters<AppClient['batch']['draft']>[0]['values'];
const draft = async (values: Values, client = createTestClient()) => valueOf(await client.batch.draft({ regionId: 'CZ071', values })).content;

describe('a draft of a batch', () => {
  test('starts as any draft, with its own values in their places', async () => {
    const plain = valueOf(await createTestClient().agreements.create({ regionId: 'CZ071' })).content;
    const values: Values = { 'contribution.annualAmount': 7_000_000, 'payment.due': { kind: 'fixed-day', day: 31, month: 3 }, 'notice.months': 6, 'region.overrides.bankName': 'Česká národní banka' };
    expect(await draft(values)).toEqual({
      ...plain,
      contribution: { ...plain.contribution, annualAmount: 7_000_000 },
      payment: { ...plain.payment, due: { kind: 'fixed-day', day: 31, month: 3 } },
      notice: { ...plain.notice, months: 6 },
      region: { ...plain.region, overrides: { bankName: 'Česká národní banka' } },
    });
  });

  test('is refused where its region holds an agreement', async () => {
    const client = createTestClient();
    const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
    expect(await client.batch.draft({ regionId: 'CZ071', values: {} })).toEqual({ ok: false, error: { code: 'region-has-agreement', agreementId: id } });
  });

  test('for the coordinator itself is refused, and nothing is stored', async () => {
    const client = createTestClient();
    const refused = await client.batch.draft({ regionId: 'CZ063', values: {} });
    expect([refused, valueOf(await client.agreements.list({}))]).toEqual([{ ok: false, error: { code: 'invalid-input', issues: [{ path: ['regionId'], code: 'same-party' }] } }, []]);
  });

  test('takes no value at a path it does not know', async () => {
    const values = { 'contribution.exceptions': [] } as unknown as BatchValues;
    expect(await createTestClient().batch.draft({ regionId: 'CZ071', values })).toEqual({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['values', 'contribution.exceptions'], code: 'unknown-field' }] } });
  });

  test('can be made for every region but the coordinator', async () => {
    const client = createTestClient();
    for (const regionId of regionCodes.filter((code) => code !== 'CZ063')) valueOf(await client.batch.draft({ regionId, values: {} }));
    expect(valueOf(await client.agreements.list({}))).toHaveLength(13);
  });
});

describe('what a batch has in common', () => {
  const base = newAgreementContent(initialOffice.content, null, 2024, null);

  test('is only what differs from a new draft of the office', () => {
    expect(batchDifferences(base, { ...base, notice: { ...base.notice, months: 3 }, publisher: 'region' })).toEqual({ 'notice.months': 3, 'publisher': 'region' });
  });

  test('is nothing where nothing was changed', () => {
    expect(batchDifferences(base, structuredClone(base))).toEqual({});
  });
});

describe('the example of a table', () => {
  test.each(['csv', 'xlsx'] as const)('is read back by the same application: %s', async (format) => {
    const client = createTestClient();
    const example = valueOf(await client.batch.example({ format }));
    const { titles, rows } = valueOf(await client.batch.readTable({ ...example, sheet: null }));
    expect([titles[0], rows[0]?.cells[0]?.text]).toEqual(['Kraj', 'Olomoucký kraj']);
  });

  test('that is no table is refused by its name', async () => {
    expect(await createTestClient().batch.readTable({ fileName: 'kraje.pdf', content: 'JVBERg==', sheet: null })).toEqual({ ok: false, error: { code: 'table-of-unknown-kind', fileName: 'kraje.pdf' } });
  });
});

describe('files of a batch', () => {
  const written: string[] = [];
  const desktop = aDesktop({
    chooseTarget: async () => 'S:\\Smlouvy',
    saveInto: async (folder, name, bytes) => {
      written.push(`${folder}\\${name}: ${bytes.length}`);
      return `${folder}\\${name}`;
    },
  });

  test('are written under names that Windows takes', async () => {
    const { client } = createTestApplication({ desktop });
    const { folder } = valueOf(await client.files.chooseFolder({}));
    valueOf(await client.files.saveInto({ folder: folder ?? '', fileName: 'a:b/c.pdf', content: 'JVBERg==' }));
    expect(written).toEqual(['S:\\Smlouvy\\a b c.pdf: 4']);
  });

  test('are no business of a browser', async () => {
    expect(await createTestClient().files.chooseFolder({})).toEqual({ ok: false, error: { code: 'not-on-this-host' } });
  });
});
