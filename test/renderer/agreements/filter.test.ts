import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import { statusGroups } from '#data/status-group';
import { initialOffice } from '#shared/domain/office';
import type { AgreementFilter } from '#shared/domain/preferences';
import { regionCodes } from '#shared/domain/region';
import { seededParties } from '#shared/domain/seeded-parties';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { rowOf } from '../../../renderer/features/agreements/agreement-row';
import { countsOf, noFilter, passes, yearsIn } from '../../../renderer/features/agreements/filter';
import { addressOf, filterAt } from '../../../renderer/features/agreements/filter-address';

const effective = aLivedAgreement({ number: 1, facts: boundBy('2024-01-22', '2024-01-29', '2024-02-05') });
const unpublished = aLivedAgreement({ number: 2, facts: boundBy('2024-04-15', '2024-04-22') });
const draft = aLivedAgreement({ number: 3, finishedOn: null });
const removed = aLivedAgreement({ number: 4, finishedOn: null, removedAt: '2024-02-01T08:00:00.000Z' });
const agreements = [effective, unpublished, draft, removed];
const around = { agreements, parties: seededParties, templates: [] };
const lives = livesAmong(agreements, initialOffice.content, day('2024-06-03'), noMoney);
const rows = agreements.map((agreement) => rowOf(agreement, around, initialOffice, lives));

const shown = (filter: Partial<AgreementFilter>) => rows.filter((row) => passes(row, { ...noFilter, ...filter })).map(({ agreement }) => agreements.indexOf(agreement));

describe('the list of agreements', () => {
  test('shows all but the bin where nothing narrows it', () => {
    expect([shown({}), shown({ group: 'bin' })]).toEqual([[0, 1, 2], [3]]);
  });

  test('is narrowed to where agreements stand', () => {
    expect([shown({ group: 'effective' }), shown({ group: 'to-publish' }), shown({ group: 'in-approval' })]).toEqual([[0], [1], [2]]);
  });

  test('is narrowed to the year of conclusion', () => {
    expect([shown({ year: 2024 }), shown({ year: 'none' }), yearsIn(rows)]).toEqual([[0, 1], [2], [2024, 'none']]);
  });

  test('is narrowed to what is late', () => {
    expect(shown({ deadline: 'overdue', group: 'to-publish' })).toEqual([1]);
  });

  test('is narrowed to a region', () => {
    expect([shown({ region: 'CZ071' }), shown({ region: 'CZ010' })]).toEqual([[0, 1, 2], []]);
  });

  test('counts each group beside all else it is narrowed to', () => {
    const counts = countsOf(rows, { ...noFilter, year: 'none', group: 'effective' });
    expect([counts.get(null), counts.get('effective'), counts.get('in-approval'), counts.get('bin')]).toEqual([1, 0, 1, 1]);
  });
});

const aFilter = fc.record({
  group: fc.option(fc.constantFrom(...statusGroups)),
  year: fc.option(fc.oneof(fc.integer({ min: 1990, max: 2199 }), fc.constant('none' as const))),
  region: fc.option(fc.constantFrom(...regionCodes)),
  deadline: fc.option(fc.constantFrom('overdue', 'soon')),
  typed: fc.string({ maxLength: 200 }),
});

describe('the address of the list', () => {
  test('brings any narrowing back', () => {
    fc.assert(
      fc.property(aFilter, (filter) => {
        expect(filterAt(new URLSearchParams(addressOf(filter)))).toEqual(filter);
      }),
    );
  });

  test('narrows nothing where it is not understood', () => {
    expect(filterAt(new URLSearchParams('rok=loni&kraj=CZ999&termin=nikdy'))).toEqual(noFilter);
  });
});
