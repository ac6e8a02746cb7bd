import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPreferencesFile } from '#adapters/preferences-file';
import { initialPreferences } from '#shared/domain/preferences';
import { temporaryFolder } from '#test/support/temporary-folder';

test('preferences are there at the next start', async () => {
  const path = join(await temporaryFolder(), 'preferences.json');
  const dark = { ...initialPreferences, theme: 'dark' } as const;
  await openPreferencesFile(path).write(dark);
  expect(await openPreferencesFile(path).read()).toEqual(dark);
});

test('those of a version that had no saved views and no map are kept', async () => {
  const path = join(await temporaryFolder(), 'preferences.json');
  const { theme, pageWidth, pageShown, agreementTable } = initialPreferences;
  await writeFile(path, JSON.stringify({ theme, pageWidth, pageShown, agreementTable: { ...agreementTable, sortBy: 'amount' } }));
  expect(await openPreferencesFile(path).read()).toEqual({ ...initialPreferences, agreementTable: { ...agreementTable, sortBy: 'amount' } });
});

test.each(['', '{', 'null', '{"theme":"pink"}'])('what cannot be read counts as none: %j', async (text) => {
  const path = join(await temporaryFolder(), 'preferences.json');
  await writeFile(path, text);
  expect(await openPreferencesFile(path).read()).toEqual(initialPreferences);
});

test('a folder that cannot be written to is named', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  await expect(openPreferencesFile(join(file, 'preferences.json')).write(initialPreferences)).rejects.toMatchObject({ api: { code: 'storage-not-a-folder', folder: file } });
});
