import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../renderer/features/batch/report-of';
import type { RegionCode } from '#shared/domain/region';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

async function reportAbout(regions: readonly RegionCode[]) {
  const client = createTestClient();
  const outcomes = [];
  for (const regionId of regions) outcomes.push({ regionId, agreement: valueOf(await client.batch.draft({ regionId, values: {} })), error: null });
  return reportOf(outcomes, { parties: valueOf(await client.parties.list({})), agreements: [], templates: [] });
}

describe('what drafts of a batch lack', () => {
  test('is told once where it is the same in all, and by region without repeating its name', async () => {
    const { rows, everywhere } = await reportAbout(['CZ010', 'CZ072']);
    const labels = everywhere.map(({ label }) => label);
    expect([labels.includes('číslo účtu Kraje Vysočina'), rows.map(({ name, own }) => [name, own.find(({ field }) => field === 'region.overrides.account')?.label])]).toEqual([true, [['Hlavní město Praha', 'číslo účtu'], ['Zlínský kraj', 'číslo účtu']]]);
  });

  test('is its own where there is one draft', async () => {
    const { rows, everywhere } = await reportAbout(['CZ072']);
    expect([everywhere, rows[0]?.own.some(({ label }) => label === 'číslo účtu Kraje Vysočina')]).toEqual([[], true]);
  });
});
