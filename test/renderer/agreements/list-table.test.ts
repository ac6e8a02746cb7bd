import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import { exportedTableSchema } from '#shared/domain/export/exported-table';
import { initialOffice } from '#shared/domain/office';
import { seededParties } from '#shared/domain/seeded-parties';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { day } from '#test/support/agreement-life';
import { agreementColumns } from '../../../renderer/features/agreements/agreement-columns';
import { rowOf } from '../../../renderer/features/agreements/agreement-row';
import { noFilter } from '../../../renderer/features/agreements/filter';
import { filterWords } from '../../../renderer/features/agreements/filter-words';
import { listTable } from '../../../renderer/features/agreements/list-table';
import { livedLedger } from '../window/lived-ledger';

const today = day('2024-01-15');
const { agreements } = livedLedger;
const around = { agreements, parties: seededParties, templates: [] };
const rows = agreements.map((agreement) => rowOf(agreement, around, initialOffice, livesAmong(agreements, initialOffice.content, today, noMoney)));
const list = { columns: agreementColumns(today), rows, keyOf: ({ agreement }: (typeof rows)[number]) => agreement.id, ownerOf: () => null };

describe('the list to be exported', () => {
  test('has the rows in the order they are shown, with days and amounts as such', () => {
    const table = exportedTableSchema.parse(listTable({ ...list, sorting: { by: 'region', direction: 'descending' } }, null));
    expect([table.rows.map(([name]) => name), table.rows[2]?.slice(1, 6), table.columns[0]]).toEqual([
      ['Zlínský kraj', 'Ústecký kraj', 'Moravskoslezský kraj', 'Hlavní město Praha'].map((text) => ({ kind: 'text', text })),
      [
        { kind: 'text', text: expect.any(String) as string },
        { kind: 'text', text: 'uzavřeno 20.\u00a012. 2023, neuveřejněno' },
        { kind: 'text', text: 'Odeslat do registru smluv' },
        { kind: 'day', day: '2024-01-19' },
        { kind: 'amount', halere: 6_000_000 },
      ],
      { title: 'Kraj', align: 'start' },
    ]);
  });

  test('says in words what it was narrowed to', () => {
    const words = filterWords({ group: 'effective', year: 'none', region: 'CZ072', deadline: 'soon', typed: ' KPBI ' }, seededParties);
    expect([words, filterWords(noFilter, seededParties)]).toEqual(['Účinné · Rok uzavření: neuzavřené · Zlínský kraj · Termín se blíží · „KPBI“', null]);
  });
});
