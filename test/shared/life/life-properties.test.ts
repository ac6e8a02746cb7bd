import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCorrection, withFact, type Scribe } from '#core/life/facts';
import type { Agreement } from '#shared/domain/agreement';
import { organRoleSchema, organSchema, type Approval } from '#shared/domain/approval';
import { factKinds, type Fact, type RecordedFact } from '#shared/domain/life/fact';
import { lifeOf } from '#shared/domain/life/life';
import { stateOn } from '#shared/domain/life/state-on';
import { isInForce, type Life, type LifeStatus, type Milestone } from '#shared/domain/life/status';
import { addDays, type PlainDate } from '#shared/domain/plain-date';
import { anAgreement } from '#test/support/agreement-builder';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day, factId, recorded } from '#test/support/agreement-life';

const start = day('2024-01-01');
const daysWithin = (count: number) => fc.integer({ min: 0, max: count }).map((after) => addDays(start, after));
const days = daysWithin(900);
/** Most of a life happens within a few months, and some of it within days: there the days of different facts meet. */
const earlyDays = fc.oneof({ weight: 2, arbitrary: daysWithin(4) }, { weight: 5, arbitrary: daysWithin(200) }, { weight: 1, arbitrary: days });
const party = fc.constantFrom('coordinator', 'region');

const weighty = fc.constantFrom<Fact['kind']>('signed', 'signed', 'published', 'published', 'withdrawn-from-register', 'notice-delivered', 'termination-agreed');
const facts: fc.Arbitrary<Fact> = fc
  .record({ kind: fc.oneof(weighty, fc.constantFrom(...factKinds)), on: earlyDays, who: party, counterparts: fc.integer({ min: 1, max: 5 }), endsOn: days, year: fc.integer({ min: 2024, max: 2026 }) })
  .map(({ kind, on, who, counterparts, endsOn, year }) => {
    const own: Readonly<Record<string, object>> = {
      'dispatched': { from: who, counterparts },
      'received': { by: who, counterparts },
      'signed': { by: who },
      'notice-delivered': { by: who },
      'withdrawal-delivered': { by: who },
      'termination-agreed': { endsOn },
      'payment-requested': { year },
      'budgeted': { year },
      'contact-announced': { of: who },
    };
    return aFact({ kind, on, ...own[kind] });
  });

const approvals: fc.Arbitrary<readonly Approval[]> = fc.array(
  fc.record({ organ: fc.constantFrom(...organSchema.options), role: fc.constantFrom(...organRoleSchema.options), organName: fc.constant(null), resolution: fc.constant(null), date: fc.option(earlyDays) }),
  { maxLength: 3 },
);

/** Nothing in particular, or what the built agreement has: both parties decided in 2023. */
const decided = fc.boolean();

const content = fc.record({ asBuilt: decided, ours: approvals, theirs: approvals, until: fc.option(days), months: fc.option(fc.integer({ min: 1, max: 12 })) }).map(({ asBuilt, ours, theirs, until, months }) => {
  const { coordinator, region } = anAgreement();
  return {
    coordinator: { ...coordinator, approvals: asBuilt ? coordinator.approvals : ours },
    region: { ...region, approvals: asBuilt ? region.approvals : theirs },
    term: until === null ? ({ kind: 'open-ended' } as const) : ({ kind: 'until', until } as const),
    notice: { months, runsFrom: 'next-month', endsWithYear: false } as const,
  };
});

const finishedOn = fc.option(earlyDays, { freq: 1 });
const removedAt = fc.option(fc.constant('2024-06-01T12:00:00.000Z'), { freq: 20 });

type Case = { readonly agreement: Agreement; readonly amendments: readonly Agreement[] };

/** Facts in no order, or around an agreement both parties signed and published. */
const manyFacts = fc
  .record({ many: fc.array(facts, { maxLength: 8 }), bound: fc.boolean(), published: earlyDays })
  .map(({ many, bound, published }) => (bound ? [...boundBy('2024-01-20', '2024-01-25', published), ...many] : many));

const made = fc.record({ signed: earlyDays, published: earlyDays, effectiveOn: fc.option(days), until: fc.option(days) });

// Made once: the builder checks every field, and only some of them change.
const builtAgreement = aLivedAgreement();
const builtAmendments = [1, 2].map((number) => anAmendmentOf(builtAgreement, { number }));

const lived: fc.Arbitrary<Case> = fc.record({ content, written: manyFacts, finishedOn, removedAt, made: fc.array(made, { maxLength: 2 }) }).map(({ content: changed, written, made: amending, ...parts }) => {
  const agreement = { ...builtAgreement, ...parts, content: { ...builtAgreement.content, ...changed }, facts: recorded(written) };
  const amendments = amending.flatMap(({ signed, published, effectiveOn, until }, index): readonly Agreement[] => {
    const built = builtAmendments[index];
    const amendment = built?.content.amendment ?? null;
    if (built === undefined || amendment === null) return [];
    const term = until === null ? ({ kind: 'open-ended' } as const) : ({ kind: 'until', until } as const);
    const amended = { ...agreement.content, term, amendment: { ...amendment, effectiveOn } };
    return [{ ...built, content: amended, facts: recorded(boundBy(signed, signed, published)) }];
  });
  return { agreement, amendments };
});

const life = ({ agreement, amendments }: Case, today: PlainDate): Life => lifeOf(agreement, { amendments, today });

/** The agreement and each of its amendments, seen among the others. */
const livesOf = ({ agreement, amendments }: Case, today: PlainDate): readonly Life[] => [agreement, ...amendments].map((each) => lifeOf(each, { amendments: [agreement, ...amendments], today }));

/** What of the line explains a status. */
const explanations: Readonly<Record<Exclude<LifeStatus, 'draft'>, readonly Milestone[]>> = {
  'in-bin': ['removed'],
  'in-approval': ['coordinator-discussed', 'coordinator-endorsed', 'coordinator-recommended', 'coordinator-decided', 'coordinator-noted', 'region-discussed', 'region-endorsed', 'region-recommended', 'region-decided', 'region-noted'],
  'approved': ['coordinator-decided', 'region-decided'],
  'for-signature': ['finished'],
  'half-signed': ['coordinator-signed', 'region-signed'],
  'concluded': ['concluded'],
  'awaiting-effect': ['published'],
  'effective': ['effective'],
  'ending': ['notice-delivered', 'termination-agreed', 'withdrawal-delivered', 'ended'],
  'ended': ['ended'],
  'void': ['void'],
  'archived': ['archived'],
};

/** Where in a life a status comes; void and ended are both its end. */
const ranks: Readonly<Record<LifeStatus, number>> = { 'draft': 0, 'in-approval': 1, 'approved': 2, 'for-signature': 3, 'half-signed': 4, 'concluded': 5, 'awaiting-effect': 6, 'effective': 7, 'ending': 8, 'ended': 9, 'void': 9, 'archived': 10, 'in-bin': 11 };

test('every status but a draft is explained by a point of the line that has happened', () => {
  const seen = new Set<LifeStatus>();
  fc.assert(
    fc.property(lived, days, (each, today) => {
      for (const { status, since, line } of livesOf(each, today)) {
        seen.add(status);
        const done = line.filter(({ state }) => state === 'done').map(({ what }) => what);
        // What ends an amendment is written down with its agreement; its own line shows the day it is to end.
        const explaining = status === 'ending' ? [...done, ...line.filter(({ what }) => what === 'ended').map(({ what }) => what)] : done;
        expect(status === 'draft' || explanations[status].some((what) => explaining.includes(what))).toBe(true);
        expect(status === 'in-bin' || status === 'draft' || since <= today).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect([...seen].toSorted()).toEqual(Object.keys(ranks).toSorted());
});

test('what has happened stands in the order of its days, one thing at most is next, and what is to come follows it', () => {
  fc.assert(
    fc.property(lived, days, (each, today) => {
      const { line } = life(each, today);
      const done = line.filter(({ state }) => state === 'done').map(({ on }) => on);
      expect(done).toEqual(done.toSorted());
      const coming = line.slice(done.length).map(({ state }) => state);
      expect(coming).toEqual(coming.map((_, index) => (index === 0 ? 'next' : 'ahead')));
    }),
  );
});

test('without new facts a life goes only forwards', () => {
  fc.assert(
    fc.property(lived, fc.integer({ min: 0, max: 900 }), (each, later) => {
      const written = [...each.agreement.facts.map(({ fact }) => fact.on), ...decisionDays(each.agreement), each.agreement.finishedOn ?? start, ...each.amendments.flatMap((amendment) => amendment.facts.map(({ fact }) => fact.on))];
      const known = written.reduce((one, other) => (one > other ? one : other), start);
      expect(ranks[life(each, addDays(known, later)).status]).toBeGreaterThanOrEqual(ranks[life(each, known).status]);
    }),
    { numRuns: 500 },
  );
});

const decisionDays = ({ content: { coordinator, region } }: Agreement): readonly PlainDate[] => [...coordinator.approvals, ...region.approvals].flatMap(({ date }) => (date === null ? [] : [date]));

test('the order in which facts are written down does not matter', () => {
  const shuffled = lived.chain((each) => fc.record({ each: fc.constant(each), order: fc.shuffledSubarray([...each.agreement.facts], { minLength: each.agreement.facts.length }) }));
  fc.assert(
    fc.property(shuffled, days, ({ each, order }, today) => {
      const other = { ...each.agreement, facts: recorded(order.map(({ fact }) => fact)) };
      expect(life({ ...each, agreement: other }, today)).toEqual(life(each, today));
    }),
    { numRuns: 500 },
  );
});

test('a fact corrected and corrected back gives the same life, and a fact taken back one as if it had never been', () => {
  fc.assert(
    fc.property(lived, facts, facts, days, (each, fact, wrong, today) => {
      const before = withFact(each.agreement.facts, fact, scribe(100));
      const corrected = withCorrection(before, factId(100), 'Překlep', wrong, scribe(101));
      const back = withCorrection(corrected, factId(101), 'Bylo to správně', fact, scribe(102));
      const takenBack = withCorrection(before, factId(100), 'Nestalo se', null, scribe(103));
      const withFacts = (present: readonly RecordedFact[]) => life({ ...each, agreement: { ...each.agreement, facts: present } }, today);
      expect([withFacts(back), withFacts(takenBack)]).toEqual([withFacts(before), life(each, today)]);
    }),
  );
});

const scribe = (index: number): Scribe => ({ by: 'novakova', at: '2027-01-15T12:00:00.000Z', today: day('2027-01-15'), newId: () => factId(index) });

test('a fact of a later day does not change what is known on an earlier one but for being told as one of the future', () => {
  fc.assert(
    fc.property(lived, facts, days, (each, fact, today) => {
      fc.pre(fact.on > today);
      const more = { ...each.agreement, facts: recorded([...each.agreement.facts.map((written) => written.fact), fact]) };
      const [without, withIt] = [life(each, today), life({ ...each, agreement: more }, today)];
      expect({ ...withIt, faults: withIt.faults.filter(({ kind }) => kind !== 'in-future') }).toEqual({ ...without, faults: without.faults.filter(({ kind }) => kind !== 'in-future') });
      expect(withIt.faults.length).toBe(without.faults.length + 1);
    }),
  );
});

test('an agreement says something exactly on the days it is in force', () => {
  fc.assert(
    fc.property(lived, days, ({ agreement, amendments }, on) => {
      const standing = { ...agreement, removedAt: null };
      expect(stateOn(standing, amendments, on) !== null).toBe(isInForce(lifeOf(standing, { amendments, today: on }).status));
    }),
  );
});
