import { describe, expect, it } from 'vitest';
import { fixedDay } from '#data/fixed-day';
import { nextFreeYear } from '../../../renderer/features/agreement/readings';
import { homeOf, missingBySection, sectionOf } from '../../../renderer/features/agreement/sections';
import { withRegion } from '../../../renderer/features/agreement/with-region';
import { anAgreement } from '#test/support/agreement-builder';

describe('the sections of the form', () => {
  it('hold each datum where a clerk looks for it', () => {
    expect(['region.number', 'region.overrides.coordinatorPhone', 'coordinator.approvals.0.date', 'payment.due.days', 'notice.months', 'publisher', 'project.budget.0.amount'].map(sectionOf)).toEqual([
      'parties',
      'contacts',
      'approvals',
      'payments',
      'term',
      'closing',
      'annexes',
    ]);
  });

  it('count what each of them lacks', () => {
    const missing = [{ field: 'region.number', label: '' }, { field: 'coordinator.number', label: '' }, { field: 'notice.months', label: '' }];
    const { parties, term, subject } = missingBySection(missing);
    expect([parties, term, subject]).toEqual([2, 1, 0]);
  });

  it('know in which document a datum stands', () => {
    expect(['project.year', 'coordinatorList', 'calendarYears', 'term'].map((field) => homeOf(field, { amendment: null }))).toEqual(['annex-1', 'annex-2', 'annex-3', 'agreement']);
  });

  it('lead from a clause to the wording and to the document it stands in', () => {
    const own = { amendment: null };
    expect([sectionOf('wording.agreement.purpose.aim'), homeOf('wording.agreement.purpose.aim', own), homeOf('wording.annex-1.project.steering', own), sectionOf('freeAnnexes.0.title')]).toEqual(['wording', 'agreement', 'annex-1', 'annexes']);
  });
});

describe('the due day of every year', () => {
  it('is read as people write it', () => {
    expect(['31.3.', '31. 3', '1.12.'].map((typed) => fixedDay.parse(typed))).toEqual([
      { ok: true, value: { kind: 'fixed-day', day: 31, month: 3 } },
      { ok: true, value: { kind: 'fixed-day', day: 31, month: 3 } },
      { ok: true, value: { kind: 'fixed-day', day: 1, month: 12 } },
    ]);
  });

  it('has to exist in every year', () => {
    expect(['29. 2.', '31. 4.', '0. 1.', 'konec března'].map((typed) => fixedDay.parse(typed).ok)).toEqual([false, false, false, false]);
  });

  it('is written as it is read', () => {
    expect(fixedDay.parse(fixedDay.format({ kind: 'fixed-day', day: 31, month: 3 }))).toEqual({ ok: true, value: { kind: 'fixed-day', day: 31, month: 3 } });
  });
});

describe('another region', () => {
  it('takes nothing over that belonged to the former one', () => {
    const { content, unparsed } = withRegion({ content: anAgreement(), unparsed: { 'region.overrides.ico': 'x', 'notice.months': 'y' } }, 'CZ072');
    expect([content.region, unparsed]).toEqual([{ partyId: 'CZ072', number: null, fileReference: null, overrides: {}, approvals: [] }, { 'notice.months': 'y' }]);
  });

  it('keeps everything when it is the first one', () => {
    const before = anAgreement();
    const without = { ...before, region: { ...before.region, partyId: null } };
    expect(withRegion({ content: without, unparsed: {} }, 'CZ071').content.region).toEqual(before.region);
  });
});

describe('a year with an amount of its own', () => {
  it('starts with the first year that has none yet', () => {
    const { contribution } = anAgreement();
    const exceptions = [2024, 2025].map((year) => ({ year, amount: contribution.annualAmount ?? anAgreement().contribution.annualAmount }));
    expect(nextFreeYear({ ...contribution, firstYear: 2024, exceptions: exceptions.flatMap(({ year, amount }) => (amount === null ? [] : [{ year, amount }])) })).toBe(2026);
  });
});
