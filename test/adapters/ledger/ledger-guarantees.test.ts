import { describe, expect, test } from 'vitest';
import { openJsonLedgerStore } from '#adapters/ledger/json-ledger-store';
import { openLedgerFolder } from '#adapters/ledger/ledger-folder';
import { createMemoryLedgerStore } from '#adapters/ledger/memory-ledger-store';
import { fixedClock } from '#adapters/clock';
import { freshLedger } from '#core/ledger';
import type { LedgerStore } from '#core/ports';
import { plainDate } from '#shared/domain/plain-date';
import { adding, revisionsOf } from '#test/support/ledger-changes';
import { temporaryFolder } from '#test/support/temporary-folder';

const forgetful = { remember: async () => undefined };

const adapters: readonly (readonly [string, () => Promise<LedgerStore>])[] = [
  ['in memory', async () => createMemoryLedgerStore()],
  ['in a file', async () => openJsonLedgerStore(await temporaryFolder())],
  ['in a folder that can be exchanged', async () => openLedgerFolder(await temporaryFolder(), fixedClock(plainDate(2024, 1, 15)), forgetful)],
];

describe.each(adapters)('a ledger %s', (_, open) => {
  test('starts fresh', async () => {
    expect(await (await open()).read()).toEqual(freshLedger);
  });

  test('applies changes one at a time, in the order they were asked for', async () => {
    const store = await open();
    const numbers = Array.from({ length: 25 }, (_unused, index) => index);
    const counts = await Promise.all(numbers.map((number) => store.change(adding(number))));
    expect([counts, revisionsOf(await store.read())]).toEqual([numbers.map((number) => number + 1), numbers]);
  });

  test('is as it was after a step that throws, and goes on', async () => {
    const store = await open();
    await store.change(adding(1));
    await expect(
      store.change(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await store.change(adding(2));
    expect(revisionsOf(await store.read())).toEqual([1, 2]);
  });

  test('refuses a state that is not valid, and is as it was', async () => {
    const store = await open();
    await store.change(adding(1));
    const broken = store.change((ledger) => ({ next: { ...ledger, office: { ...ledger.office, revision: -1 } }, value: undefined }));
    await expect(broken).rejects.toThrow();
    expect(revisionsOf(await store.read())).toEqual([1]);
  });

  test('hands out data that cannot be changed', async () => {
    const store = await open();
    await store.change(adding(1));
    const ledger = await store.read();
    expect(() => Object.assign(ledger.agreements[0]?.content ?? {}, { calendarYears: 30 })).toThrow(TypeError);
  });
});
