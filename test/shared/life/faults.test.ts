import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/domain/agreement';
import { lifeOf } from '#shared/domain/life/life';
import { anAgreement } from '#test/support/agreement-builder';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day, undecided } from '#test/support/agreement-life';

const faults = (agreement: Agreement, today = '2026-06-01', amendments: readonly Agreement[] = []) => lifeOf(agreement, { amendments, today: day(today) }).faults;

const { region } = anAgreement();
const effective = boundBy('2024-01-20', '2024-01-25', '2024-02-01');
const decision = (date: string, role: 'recommends' | 'decides') => ({ organ: 'council', role, organName: null, resolution: null, date: day(date) }) as const;

test('a life in the right order has no fault', () => {
  const facts = [
    aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-16' }),
    aFact({ kind: 'received', by: 'region', on: '2024-01-17' }),
    aFact({ kind: 'dispatched', from: 'region', counterparts: 2, on: '2024-01-26' }),
    aFact({ kind: 'received', by: 'coordinator', counterparts: 2, on: '2024-01-29' }),
    ...effective,
    aFact({ kind: 'payment-requested', on: '2024-02-05' }),
    aFact({ kind: 'notice-delivered', on: '2025-03-10' }),
    aFact({ kind: 'archived', on: '2025-12-01' }),
  ];
  expect(faults(aLivedAgreement({ facts }))).toEqual([]);
});

describe('what came too early is told with what should have come first', () => {
  test.each([
    ['a signature before the decision', { facts: boundBy('2024-01-20', '2023-12-01', '2024-02-01') }, [{ kind: 'too-early', what: 'region-signed', on: '2023-12-01', before: 'region-decided', beforeOn: '2023-12-11' }]],
    [
      'a decision before it was recommended',
      { content: { region: { ...region, approvals: [decision('2023-11-20', 'decides'), decision('2023-11-27', 'recommends')] } } },
      [{ kind: 'too-early', what: 'region-decided', on: '2023-11-20', before: 'region-recommended', beforeOn: '2023-11-27' }],
    ],
    ['a publication before the conclusion', { facts: boundBy('2024-01-20', '2024-01-25', '2024-01-22') }, [{ kind: 'too-early', what: 'published', on: '2024-01-22', before: 'concluded', beforeOn: '2024-01-25' }]],
    ['a call for payment before the effect', { facts: [...effective, aFact({ kind: 'payment-requested', on: '2024-01-31' })] }, [{ kind: 'too-early', what: 'payment-requested', on: '2024-01-31', before: 'effective', beforeOn: '2024-02-01' }]],
    [
      'counterparts that came before they were sent',
      { facts: [aFact({ kind: 'dispatched', from: 'coordinator', on: '2024-01-17' }), aFact({ kind: 'received', by: 'region', on: '2024-01-16' })] },
      [{ kind: 'too-early', what: 'received', on: '2024-01-16', before: 'dispatched', beforeOn: '2024-01-17' }],
    ],
    [
      'papers put away before the end',
      { facts: [...effective, aFact({ kind: 'notice-delivered', on: '2025-03-10' }), aFact({ kind: 'archived', on: '2025-09-01' })] },
      [{ kind: 'too-early', what: 'archived', on: '2025-09-01', before: 'ended', beforeOn: '2025-09-30' }],
    ],
    [
      'papers put away before it was void',
      { facts: [...boundBy('2024-01-20', '2024-01-25'), aFact({ kind: 'archived', on: '2024-03-01' })] },
      [{ kind: 'too-early', what: 'archived', on: '2024-03-01', before: 'void', beforeOn: '2024-04-26' }],
    ],
    [
      'an end agreed for a day that had passed',
      { facts: [...effective, aFact({ kind: 'termination-agreed', endsOn: '2025-03-31', on: '2025-04-10' })] },
      [{ kind: 'too-early', what: 'ended', on: '2025-03-31', before: 'termination-agreed', beforeOn: '2025-04-10' }],
    ],
    [
      'a notice after the end',
      { facts: [...effective, aFact({ kind: 'withdrawal-delivered', on: '2025-04-10' }), aFact({ kind: 'notice-delivered', on: '2025-04-11' })] },
      [{ kind: 'too-early', what: 'ended', on: '2025-04-10', before: 'notice-delivered', beforeOn: '2025-04-11' }],
    ],
    [
      'a term that was over before it was concluded',
      { content: { term: { kind: 'until', until: day('2024-01-22') } }, facts: boundBy('2024-01-20', '2024-01-25') },
      [{ kind: 'too-early', what: 'ended', on: '2024-01-22', before: 'concluded', beforeOn: '2024-01-25' }],
    ],
  ] as const)('%s', (_, made, expected) => {
    expect(faults(aLivedAgreement(made))).toEqual(expected);
  });

  test('an amendment that took effect after the end', () => {
    const agreement = aLivedAgreement({ content: { term: { kind: 'until', until: day('2024-12-31') } }, facts: effective });
    const amendment = anAmendmentOf(agreement, { facts: boundBy('2025-02-01', '2025-02-02', '2025-02-10') });
    expect(faults(agreement, '2026-01-01', [amendment])).toEqual([{ kind: 'too-early', what: 'ended', on: '2024-12-31', before: 'amended', beforeOn: '2025-02-10' }]);
  });
});

describe('what lacks what must come first is told', () => {
  test.each([
    ['a signature without a decision', { content: { region: { ...region, approvals: undecided } }, facts: effective }, [{ kind: 'without', what: 'region-signed', on: '2024-01-25', missing: 'region-decided' }]],
    [
      'a signature of what was never finished',
      { finishedOn: null, facts: [aFact({ kind: 'signed', by: 'region', on: '2024-01-25' })] },
      [{ kind: 'without', what: 'region-signed', on: '2024-01-25', missing: 'finished' }],
    ],
    ['counterparts of what was never finished', { finishedOn: null, facts: [aFact({ kind: 'dispatched', on: '2024-01-25' })] }, [{ kind: 'without', what: 'dispatched', on: '2024-01-25', missing: 'finished' }]],
    ['a publication without a conclusion', { facts: [aFact({ kind: 'published', on: '2024-02-01' })] }, [{ kind: 'without', what: 'published', on: '2024-02-01', missing: 'concluded' }]],
    ['a notice without a conclusion', { facts: [aFact({ kind: 'notice-delivered', on: '2024-02-01' })] }, [{ kind: 'without', what: 'notice-delivered', on: '2024-02-01', missing: 'concluded' }]],
    [
      'a withdrawal from the register without a publication',
      { facts: [...boundBy('2024-01-20', '2024-01-25'), aFact({ kind: 'withdrawn-from-register', on: '2024-02-01' })] },
      [{ kind: 'without', what: 'withdrawn-from-register', on: '2024-02-01', missing: 'published' }],
    ],
    ['a call for payment of what has no effect', { facts: [...boundBy('2024-01-20', '2024-01-25'), aFact({ kind: 'payment-requested', on: '2024-02-01' })] }, [{ kind: 'without', what: 'payment-requested', on: '2024-02-01', missing: 'effective' }]],
    ['papers put away although nothing ends it', { facts: [...effective, aFact({ kind: 'archived', on: '2025-02-01' })] }, [{ kind: 'without', what: 'archived', on: '2025-02-01', missing: 'ended' }]],
  ] as const)('%s', (_, made, expected) => {
    expect(faults(aLivedAgreement(made))).toEqual(expected);
  });

  test('an amendment of what was never concluded', () => {
    const agreement = aLivedAgreement();
    const amendment = anAmendmentOf(agreement, { facts: boundBy('2025-02-01', '2025-02-02', '2025-02-10') });
    expect(faults(agreement, '2026-01-01', [amendment])).toEqual([{ kind: 'without', what: 'amended', on: '2025-02-10', missing: 'concluded' }]);
  });
});

describe('what stands twice is told', () => {
  test.each([
    ['a signature of one party', aFact({ kind: 'signed', by: 'region', on: '2024-01-27' }), { what: 'region-signed', on: '2024-01-25', again: '2024-01-27' }],
    ['a publication', aFact({ kind: 'published', on: '2024-02-03' }), { what: 'published', on: '2024-02-01', again: '2024-02-03' }],
  ])('%s', (_, again, expected) => {
    expect(faults(aLivedAgreement({ facts: [...effective, again] }))).toEqual([{ kind: 'twice', ...expected }]);
  });

  test('a call for payment of the same year, and not of another one', () => {
    const calls = [aFact({ kind: 'payment-requested', year: 2024, on: '2024-02-05' }), aFact({ kind: 'payment-requested', year: 2025, on: '2025-01-05' }), aFact({ kind: 'payment-requested', year: 2024, on: '2024-03-05' })];
    expect(faults(aLivedAgreement({ facts: [...effective, ...calls] }))).toEqual([{ kind: 'twice', what: 'payment-requested', on: '2024-02-05', again: '2024-03-05' }]);
  });

  test('a publication after a withdrawal is none', () => {
    const facts = [...effective, aFact({ kind: 'withdrawn-from-register', on: '2024-02-10' }), aFact({ kind: 'published', on: '2024-02-12' })];
    expect(faults(aLivedAgreement({ facts }))).toEqual([]);
  });
});

test('a resolution and a fact of the future are told and have no effect yet', () => {
  const agreement = aLivedAgreement({ content: { region: { ...region, approvals: [decision('2024-03-01', 'decides')] } }, finishedOn: null, facts: [aFact({ kind: 'signed', by: 'region', on: '2024-03-02' })] });
  const { status, faults: found } = lifeOf(agreement, { amendments: [], today: day('2024-02-01') });
  expect([status, found]).toEqual([
    'in-approval',
    [
      { kind: 'in-future', what: 'region-decided', on: '2024-03-01' },
      { kind: 'in-future', what: 'region-signed', on: '2024-03-02' },
    ],
  ]);
});

test('more counterparts away than there are', () => {
  const facts = [aFact({ kind: 'dispatched', counterparts: 2, on: '2024-01-16' }), aFact({ kind: 'dispatched', counterparts: 2, on: '2024-01-18' })];
  expect(faults(aLivedAgreement({ facts }))).toEqual([{ kind: 'too-many-counterparts', on: '2024-01-18', counted: 4, agreed: 3 }]);
});
