import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchCandidate } from '#shared/domain/payments/matching/candidate';
import type { Match } from '#shared/domain/payments/matching/match';
import type { StatementEntry } from '#shared/domain/statements/statement';
import { aCandidate, anEntry, matching } from '#test/shared/payments/matching/builders';

const amounts = fc.oneof(fc.constantFrom(60_000, 30_000, 120_000, 5000, -60_000, -5000, 0), fc.integer({ min: -70_000, max: 200_000 }));

const entries: fc.Arbitrary<readonly StatementEntry[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 9 }),
      amount: amounts,
      symbol: fc.constantFrom('2024071', '2024051', '2024072', '2020471', '60609460', '99', null),
      account: fc.constantFrom('178124-4159/0710', '178124-4159', '19-7964200277/0100', '51-51/0300', null),
      name: fc.constantFrom('OLOMOUCKY KRAJ', 'KRAJSKY URAD LIBEREC', 'Muzeum Olomouckého kraje', null),
      message: fc.constantFrom('prispevek 2025', 'VS 2024071', 'rok 2024 a 2025', null),
      reversal: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((made) => made.map(({ day, ...entry }, line) => anEntry({ ...entry, on: `2025-02-0${String(day)}`, line: line + 1 })));

const states = fc.record({ outstanding: fc.constantFrom(60_000, 30_000, 0, -5000), paid: fc.constantFrom(0, 60_000) });

const candidates: fc.Arbitrary<readonly MatchCandidate[]> = fc.tuple(fc.array(states, { minLength: 9, maxLength: 9 }), fc.boolean()).map(([[a, b, c, d, e, f, g, h, i], shares]) => {
  const years = (first?: Made, second?: Made, third?: Made) => ({ 2024: first ?? 0, 2025: second ?? 0, 2026: third ?? 0 });
  return [
    aCandidate({ number: 1, party: 'CZ071', symbol: '2024071', accounts: ['178124-4159/0710'], years: years(a, b, c) }),
    aCandidate({ number: 2, party: 'CZ051', symbol: shares ? '2024071' : '2024051', accounts: ['19-7964200277/0100'], years: years(d, e, f) }),
    aCandidate({ number: 3, party: 'CZ072', symbol: '2024072', years: years(g, h, i) }),
  ];
});

type Made = { readonly outstanding: number; readonly paid: number };

const chosen = (matches: readonly Match[]) => matches.flatMap(({ entry, proposals }) => proposals.slice(0, 1).flatMap(({ allocations }) => allocations.map((allocation) => ({ ...allocation, entry }))));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const roles = fc.constantFrom('coordinator' as const, 'region' as const);

test('an entry is matched to the same whatever order entries and agreements stand in', () => {
  fc.assert(
    fc.property(entries, candidates, roles, fc.infiniteStream(fc.nat()), (made, among, role, numbers) => {
      const shuffled = made.map((entry) => ({ entry, order: Number(numbers.next().value) })).toSorted((one, other) => one.order - other.order);
      const byLine = (matches: readonly Match[]) => matches.toSorted((one, other) => one.entry.place.line - other.entry.place.line);
      const moved = matching({ entries: shuffled.map(({ entry }) => entry), candidates: among.toReversed(), role });
      expect(byLine(moved)).toEqual(matching({ entries: made, candidates: among, role }));
    }),
    { numRuns: 100 },
  );
});

test('there is one match for every entry, in their order, also where one stands there twice', () => {
  fc.assert(
    fc.property(entries, candidates, (made, among) => {
      const twice = [...made, ...made];
      expect(matching({ entries: twice, candidates: among }).map(({ entry }) => entry)).toEqual(twice);
    }),
  );
});

test('no proposal takes more than the entry, nor the other way than the entry goes', () => {
  fc.assert(
    fc.property(entries, candidates, roles, (made, among, role) => {
      for (const { entry, proposals } of matching({ entries: made, candidates: among, role })) {
        for (const { allocations } of proposals) {
          expect(Math.abs(sum(allocations.map(({ amount }) => amount)))).toBeLessThanOrEqual(Math.abs(entry.amount));
          expect(allocations.every(({ amount }) => amount !== 0 && Math.sign(amount) === Math.sign(entry.amount))).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('payments never take more than is outstanding together, and nothing of a year of which nothing is', () => {
  fc.assert(
    fc.property(entries, candidates, (made, among) => {
      const payments = made.filter(({ amount, reversal }) => amount > 0 && !reversal);
      const taken = chosen(matching({ entries: payments, candidates: among }));
      for (const { agreement, year, outstanding } of among.flatMap((candidate) => candidate.states)) {
        const here = taken.filter((each) => each.agreement === agreement && each.year === year);
        expect(sum(here.map(({ amount }) => amount))).toBeLessThanOrEqual(Math.max(0, outstanding));
      }
    }),
    { numRuns: 100 },
  );
});

test('refunds never give back more than was paid', () => {
  fc.assert(
    fc.property(entries, candidates, (made, among) => {
      const refunds = made.filter(({ amount, reversal }) => amount < 0 && !reversal);
      const taken = chosen(matching({ entries: refunds, candidates: among }));
      for (const { agreement, year, paid } of among.flatMap((candidate) => candidate.states)) {
        const here = taken.filter((each) => each.agreement === agreement && each.year === year);
        expect(-sum(here.map(({ amount }) => amount))).toBeLessThanOrEqual(paid);
      }
    }),
    { numRuns: 100 },
  );
});

test('what is certain has one proposal, beyond the threshold, that shares out the whole entry', () => {
  fc.assert(
    fc.property(entries, candidates, roles, (made, among, role) => {
      for (const { kind, entry, score, proposals, reasons } of matching({ entries: made, candidates: among, role })) {
        if (kind !== 'certain') continue;
        expect(proposals).toHaveLength(1);
        expect(reasons).toEqual([]);
        expect(score).toBeGreaterThanOrEqual(60);
        expect(sum(proposals.flatMap(({ allocations }) => allocations.map(({ amount }) => amount)))).toBe(entry.amount);
      }
    }),
    { numRuns: 100 },
  );
});
