import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixedClock } from '#adapters/clock';
import { openIncidentLog } from '#adapters/incident-log';
import { plainDate } from '#shared/domain/plain-date';
import { temporaryFolder } from '#test/support/temporary-folder';

const clock = fixedClock(plainDate(2024, 1, 15));

test.each([
  ['an error', new TypeError('no such thing'), 'TypeError: no such thing'],
  ['a text', 'no such thing', "'no such thing'"],
  ['nothing', undefined, 'undefined'],
  ['an object without a prototype', Object.create(null), '[Object: null prototype] {}'],
])('%s that was thrown is noted under the number the user is told', async (_, thrown: unknown, noted) => {
  const path = join(await temporaryFolder(), 'log', 'incidents.log');
  const incident = openIncidentLog(path, clock).bug(thrown);
  expect(await readFile(path, 'utf8')).toContain(`2024-01-15T12:00:00.000Z ${incident} ${noted}`);
});

test('a log that cannot be written still gives a number', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  expect(openIncidentLog(join(file, 'incidents.log'), clock).bug(new Error('lost'))).toMatch(/^[0-9a-f]{8}$/u);
});
