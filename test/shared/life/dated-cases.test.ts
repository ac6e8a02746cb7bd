import { describe, expect, test } from 'vitest';
import { lifeOf } from '#shared/domain/life/life';
import type { Agreement } from '#shared/domain/agreement';
import { editionSchema } from '#shared/domain/record';
import { anAgreement } from '#test/support/agreement-builder';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day, undecided } from '#test/support/agreement-life';

const standing = (agreement: Agreement, today: string, amendments: readonly Agreement[] = []) => {
  const { status, since } = lifeOf(agreement, { amendments, today: day(today) });
  return [status, since];
};

const { coordinator, region } = anAgreement();

const file = { sha256: 'a'.repeat(64), type: 'application/pdf', size: 1 };
const signedEdition = editionSchema.parse({
  number: 1,
  finishedOn: '2024-01-15',
  finishedAt: '2024-01-15T12:00:00.000Z',
  data: { ...file, type: 'application/json' },
  documents: [],
  signed: [{ kind: 'agreement', signatory: 'coordinator', signedAt: '2024-01-30T23:30:00.000Z', file }],
});

describe('before it is concluded', () => {
  const undrafted = { coordinator: { ...coordinator, approvals: undecided }, region: { ...region, approvals: undecided } };

  test.each([
    ['nobody has dealt with it', aLivedAgreement({ content: undrafted, finishedOn: null }), '2024-01-10', 'draft', '2023-09-01'],
    ['a committee has discussed it', aLivedAgreement({ finishedOn: null }), '2023-10-09', 'in-approval', '2023-10-09'],
    ['the region has decided, the coordinator has not', aLivedAgreement({ content: { coordinator: undrafted.coordinator }, finishedOn: null }), '2024-01-10', 'in-approval', '2023-10-09'],
    ['both have decided', aLivedAgreement({ finishedOn: null }), '2023-12-11', 'approved', '2023-12-11'],
    ['it is finished', aLivedAgreement(), '2024-01-15', 'for-signature', '2024-01-15'],
    ['it is finished without decisions', aLivedAgreement({ content: undrafted }), '2024-01-15', 'for-signature', '2024-01-15'],
    ['the region has signed', aLivedAgreement({ facts: [aFact({ kind: 'signed', by: 'region', on: '2024-01-20' })] }), '2024-01-21', 'half-signed', '2024-01-20'],
    ['it lies in the bin', aLivedAgreement({ finishedOn: null, removedAt: '2024-01-20T23:30:00.000Z' }), '2024-02-01', 'in-bin', '2024-01-21'],
  ])('%s', (_, agreement, today, status, since) => {
    expect(standing(agreement, today)).toEqual([status, since]);
  });
});

describe('from conclusion to effect', () => {
  test.each([
    ['the day the last party signs', boundBy('2024-01-20', '2024-01-25'), '2024-01-25', 'concluded', '2024-01-25'],
    ['the last day of the three months', boundBy('2024-01-20', '2024-01-25'), '2024-04-25', 'concluded', '2024-01-25'],
    ['the day after them', boundBy('2024-01-20', '2024-01-25'), '2024-04-26', 'void', '2024-04-26'],
    ['published on the last day', boundBy('2024-01-20', '2024-01-25', '2024-04-25'), '2024-05-01', 'effective', '2024-04-25'],
    ['published a day late', boundBy('2024-01-20', '2024-01-25', '2024-04-26'), '2024-05-01', 'void', '2024-04-26'],
    // 31 March 2024 is Easter Sunday, 1 April Easter Monday.
    ['three months that end at Easter', boundBy('2023-12-31', '2023-12-20'), '2024-04-02', 'concluded', '2023-12-31'],
    ['the day after Easter moved them', boundBy('2023-12-31', '2023-12-20'), '2024-04-03', 'void', '2024-04-03'],
    // There is no 31 June; 30 June 2024 is a Sunday.
    ['three months with no such day', boundBy('2024-03-31', '2024-03-31'), '2024-07-01', 'concluded', '2024-03-31'],
    ['withdrawn from the register within the three months', [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'withdrawn-from-register', on: '2024-02-10' })], '2024-02-10', 'concluded', '2024-01-25'],
    ['withdrawn and not published again', [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'withdrawn-from-register', on: '2024-02-10' })], '2024-04-26', 'void', '2024-04-26'],
    [
      'withdrawn and published again on one day',
      [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'published', on: '2024-02-10' }), aFact({ kind: 'withdrawn-from-register', on: '2024-02-10' })],
      '2024-03-01',
      'effective',
      '2024-02-10',
    ],
    ['concluded before effect waited for publication', boundBy('2017-06-20', '2017-06-30'), '2018-06-01', 'effective', '2017-06-30'],
    ['concluded on the first day effect waits for publication', boundBy('2017-06-20', '2017-07-01'), '2017-07-01', 'concluded', '2017-07-01'],
    ['withdrawn long after it took effect', [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'withdrawn-from-register', on: '2024-05-10' })], '2024-06-01', 'effective', '2024-02-01'],
  ])('%s', (_, facts, today, status, since) => {
    expect(standing(aLivedAgreement({ facts }), today)).toEqual([status, since]);
  });

  test('what is void can be put away', () => {
    const facts = [...boundBy('2024-01-20', '2024-01-25'), aFact({ kind: 'archived', on: '2024-05-10' })];
    expect(standing(aLivedAgreement({ facts }), '2024-06-01')).toEqual(['archived', '2024-05-10']);
  });

  test('an electronic signature counts by its day in Prague', () => {
    const facts = [aFact({ kind: 'signed', by: 'region', on: '2024-01-20' })];
    expect(standing(aLivedAgreement({ facts, editions: [signedEdition] }), '2024-02-05')).toEqual(['concluded', '2024-01-31']);
  });

  test('of a signature on paper and an electronic one the first counts', () => {
    const facts = boundBy('2024-02-01', '2024-01-20');
    expect(standing(aLivedAgreement({ facts, editions: [signedEdition] }), '2024-02-05')).toEqual(['concluded', '2024-01-31']);
  });

  test('an electronic signature of an edition that was returned to drafting binds nobody', () => {
    expect(standing(aLivedAgreement({ finishedOn: null, editions: [signedEdition] }), '2024-02-05')).toEqual(['approved', '2023-12-11']);
  });
});

describe('the end', () => {
  const effective = boundBy('2024-01-20', '2024-01-25', '2024-02-01');
  const until = { term: { kind: 'until', until: day('2025-12-31') } } as const;

  test.each([
    ['on the last day of the term', until, [], '2025-12-31', 'effective', '2024-02-01'],
    ['after the term', until, [], '2026-01-01', 'ended', '2026-01-01'],
    ['while a notice runs', {}, [aFact({ kind: 'notice-delivered', on: '2025-03-10' })], '2025-09-30', 'ending', '2025-03-10'],
    ['after a notice', {}, [aFact({ kind: 'notice-delivered', on: '2025-03-10' })], '2025-10-01', 'ended', '2025-10-01'],
    ['after a notice that an agreement replaced', {}, [aFact({ kind: 'notice-delivered', on: '2025-03-10' }), aFact({ kind: 'termination-agreed', endsOn: '2025-12-31', on: '2025-05-01' })], '2025-10-01', 'ending', '2025-05-01'],
    [
      'after a notice, whatever was agreed when it had passed',
      {},
      [aFact({ kind: 'notice-delivered', on: '2025-03-10' }), aFact({ kind: 'termination-agreed', endsOn: '2026-06-30', on: '2025-11-01' })],
      '2025-12-01',
      'ended',
      '2025-10-01',
    ],
    [
      'after a notice of the day the parties agreed otherwise',
      {},
      [aFact({ kind: 'termination-agreed', endsOn: '2025-12-31', on: '2025-03-10' }), aFact({ kind: 'notice-delivered', on: '2025-03-10' })],
      '2025-10-01',
      'ending',
      '2025-03-10',
    ],
    ['after a notice that came sooner than the day agreed on before it', {}, [aFact({ kind: 'termination-agreed', endsOn: '2025-12-31', on: '2025-03-10' }), aFact({ kind: 'notice-delivered', on: '2025-03-11' })], '2025-10-01', 'ended', '2025-10-01'],
    [
      'after the sooner of two days agreed on at once',
      {},
      [aFact({ kind: 'termination-agreed', endsOn: '2025-06-30', on: '2025-03-10' }), aFact({ kind: 'termination-agreed', endsOn: '2025-12-31', on: '2025-03-10' })],
      '2025-07-01',
      'ended',
      '2025-07-01',
    ],
    ['on the day a withdrawal is delivered', {}, [aFact({ kind: 'withdrawal-delivered', on: '2025-03-10' })], '2025-03-10', 'ending', '2025-03-10'],
    ['after a withdrawal', {}, [aFact({ kind: 'withdrawal-delivered', on: '2025-03-10' })], '2025-03-11', 'ended', '2025-03-11'],
    ['a notice of no agreed length', { notice: { months: null, runsFrom: 'delivery', endsWithYear: false } } as const, [aFact({ kind: 'notice-delivered', on: '2025-03-10' })], '2030-01-01', 'ending', '2025-03-10'],
    ['put away after the end', until, [aFact({ kind: 'archived', on: '2026-02-01' })], '2026-02-01', 'archived', '2026-02-01'],
    ['put away while it binds', {}, [aFact({ kind: 'archived', on: '2025-02-01' })], '2025-02-01', 'effective', '2024-02-01'],
  ])('%s', (_, content, facts, today, status, since) => {
    expect(standing(aLivedAgreement({ content, facts: [...effective, ...facts] }), today)).toEqual([status, since]);
  });

  test('an amendment that took effect before the end of the term prolongs it', () => {
    const agreement = aLivedAgreement({ content: until, facts: effective });
    const amendment = anAmendmentOf(agreement, { content: { term: { kind: 'until', until: day('2027-12-31') } }, facts: boundBy('2025-11-01', '2025-11-05', '2025-11-20') });
    expect([standing(agreement, '2026-06-01', [amendment]), standing(agreement, '2026-06-01')]).toEqual([
      ['effective', '2024-02-01'],
      ['ended', '2026-01-01'],
    ]);
  });

  test('an amendment that was not published in time changes nothing', () => {
    const agreement = aLivedAgreement({ content: until, facts: effective });
    const amendment = anAmendmentOf(agreement, { content: { term: { kind: 'until', until: day('2027-12-31') } }, facts: boundBy('2025-07-01', '2025-07-05') });
    expect([standing(amendment, '2025-12-01', [agreement]), standing(agreement, '2026-06-01', [amendment])]).toEqual([
      ['void', '2025-10-07'],
      ['ended', '2026-01-01'],
    ]);
  });

  test('an amendment takes effect on the day it names, and ends with its agreement', () => {
    const agreement = aLivedAgreement({ content: until, facts: effective });
    const amendment = anAmendmentOf(agreement, { effectiveOn: '2025-01-01', facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
    expect(['2024-12-31', '2025-01-01', '2026-01-01'].map((today) => standing(amendment, today, [agreement]))).toEqual([
      ['awaiting-effect', '2024-11-20'],
      ['effective', '2025-01-01'],
      ['ended', '2026-01-01'],
    ]);
  });
});

describe('the next step', () => {
  const next = (facts: Parameters<typeof aLivedAgreement>[0], today: string) => lifeOf(aLivedAgreement(facts), { amendments: [], today: day(today) }).nextStep;
  const signed = boundBy('2024-01-20', '2024-01-25');

  test.each([
    ['the region decides', { content: { region: { ...region, approvals: undecided } }, finishedOn: null }, '2024-01-10', { kind: 'decide', by: null, party: 'region' }],
    ['both sign', {}, '2024-01-16', { kind: 'sign', by: null, party: null }],
    ['the other party signs', { facts: signed.slice(0, 1) }, '2024-01-21', { kind: 'sign', by: null, party: 'region' }],
    // 24 February 2024, the thirtieth day, is a Saturday.
    ['the publisher sends it within thirty days', { facts: signed }, '2024-02-26', { kind: 'publish', by: '2024-02-26', party: 'coordinator' }],
    ['the publisher publishes it before it is void', { facts: signed }, '2024-02-27', { kind: 'publish', by: '2024-04-25', party: 'coordinator' }],
    ['it is settled by the end', { facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'notice-delivered', on: '2025-03-10' })] }, '2025-04-01', { kind: 'settle', by: '2025-09-30', party: null }],
    ['what is void is put away', { facts: signed }, '2024-05-01', { kind: 'archive', by: null, party: null }],
  ])('%s', (_, made, today, step) => {
    expect(next(made, today)).toEqual(step);
  });
});

test('the line tells what has happened and what is to come', () => {
  const { line } = lifeOf(aLivedAgreement({ facts: boundBy('2024-01-20', '2024-01-25') }), { amendments: [], today: day('2024-02-01') });
  expect(line.slice(-6)).toEqual([
    { what: 'finished', on: '2024-01-15', state: 'done' },
    { what: 'coordinator-signed', on: '2024-01-20', state: 'done' },
    { what: 'region-signed', on: '2024-01-25', state: 'done' },
    { what: 'concluded', on: '2024-01-25', state: 'done' },
    { what: 'published', on: '2024-04-25', state: 'next' },
    { what: 'effective', on: null, state: 'ahead' },
  ]);
});

test('the line of an agreement written over long after its conclusion does not begin with the writing', () => {
  const { line } = lifeOf(aLivedAgreement({ finishedOn: '2026-11-20', createdAt: '2026-11-20T08:00:00.000Z', facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') }), { amendments: [], today: day('2026-11-23') });
  const told = line.map(({ what }) => what);
  expect([told.includes('drafted'), told.includes('finished'), told.at(-1)]).toEqual([false, false, 'effective']);
});
