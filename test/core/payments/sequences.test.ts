import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Ledger } from '#core/ledger';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { accountsOn } from '#shared/domain/payments/accounts';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { day } from '#test/support/agreement-life';
import { createTestApplication } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

let start: Ledger;
let agreement: AgreementId;
beforeAll(async () => {
  const { client, ports } = createTestApplication();
  agreement = await concluded(client, day('2023-12-20'));
  start = await ports.ledger.read();
});

/** One credit of January 2024. Some are alike in everything. */
type Credit = { readonly day: number; readonly korunas: number; readonly variable: string };
/** The days a statement is of; whole days, as banks make them. */
type Period = { readonly from: number; readonly to: number };

const days = fc.integer({ min: 1, max: 9 });
const credits: fc.Arbitrary<readonly Credit[]> = fc
  .array(fc.record({ day: days, korunas: fc.constantFrom(60_000, 30_000, 20_000), variable: fc.constantFrom('2024071', '2024072') }), { minLength: 1, maxLength: 8 })
  .map((made) => made.toSorted((one, other) => one.day - other.day));
const periods: fc.Arbitrary<Period> = fc.tuple(days, days).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

const within = (made: readonly Credit[], { from, to }: Period): readonly Credit[] => made.filter((credit) => credit.day >= from && credit.day <= to);

/** A statement as a bank would send it, with every entry allocated to the first year. */
function statementOf(made: readonly Credit[]) {
  const entries = made.map(({ day: on, korunas, variable }) => anEntry({ bookedOn: `0${String(on)}0124`, valueOn: `0${String(on)}0124`, amount: String(korunas * 100).padStart(12, '0'), variable: variable.padStart(10, '0') }));
  const chosen = made.map(({ korunas }, entry) => ({ statement: 0, entry, allocations: [{ agreement, year: 2024, amount: korunas * 100 }] }));
  return { fileName: 'vypis.gpc', content: Buffer.from(aboFile(aHeader(), ...entries)).toString('base64'), chosen, despiteMismatch: true };
}

const from = (ledger: Ledger) => createTestApplication({ ledger });
const statesOn = (ledger: Ledger, bookkeeping: Bookkeeping, on: string) => accountsOn(ledger.agreements, bookkeeping, 'coordinator', day(on)).flatMap(({ states }) => states);

/** What statements gave, without the order and the places they came from. */
function gist(bookkeeping: Bookkeeping) {
  const payments = bookkeeping.payments.map(({ bookedOn, amount, symbols, allocations }) => JSON.stringify([bookedOn, amount, symbols.variable, allocations])).toSorted();
  const contributions = statesOn(start, bookkeeping, '2024-12-31').map((state) => ({ ...state, payments: state.payments.length }));
  return { payments, contributions };
}

async function taken(client: AppClient, made: readonly Credit[], of: readonly Period[]): Promise<Bookkeeping> {
  for (const period of of) {
    const some = within(made, period);
    if (some.length > 0) valueOf(await client.statements.take(statementOf(some)));
  }
  return valueOf(await client.payments.list({}));
}

test('overlapping statements give the same, and nothing twice, in whatever order they are taken over', async () => {
  await fc.assert(
    fc.asyncProperty(credits, fc.array(periods, { minLength: 1, maxLength: 4 }), async (made, of) => {
      const [one, other] = [await taken(from(start).client, made, of), await taken(from(start).client, made, of.toReversed())];
      expect(gist(one)).toEqual(gist(other));
      expect(one.payments).toHaveLength(made.filter((credit) => of.some((period) => within([credit], period).length > 0)).length);
    }),
    { numRuns: 30 },
  );
});

test('a statement taken over and taken back leaves the ledger as it was to the byte, whatever was there', async () => {
  await fc.assert(
    fc.asyncProperty(credits, fc.array(periods, { maxLength: 3 }), periods, async (made, before, last) => {
      const { client, ports } = from(start);
      const ids = new Set((await taken(client, made, before)).statements.map(({ id }) => id));
      const present = JSON.stringify(await ports.ledger.read());
      const added = (await taken(client, made, [last])).statements.find(({ id }) => !ids.has(id));
      if (added !== undefined) valueOf(await client.statements.undo({ id: added.id }));
      expect(JSON.stringify(await ports.ledger.read())).toBe(present);
    }),
    { numRuns: 30 },
  );
});

/** What a clerk does; numbers say to which of what is there. */
type Step =
  | { readonly kind: 'take'; readonly period: Period }
  | { readonly kind: 'undo' | 'remove' | 'take-back-decision'; readonly which: number }
  | { readonly kind: 'write' | 'waive' | 'settle'; readonly on: string; readonly year: number; readonly amount: number }
  | { readonly kind: 'allocate'; readonly which: number; readonly year: number; readonly amount: number }
  | { readonly kind: 'close' | 'reopen' };

const which = fc.nat({ max: 9 });
const years = fc.integer({ min: 2023, max: 2025 });
const amounts = fc.oneof(fc.constantFrom(6_000_000, 3_000_000), fc.integer({ min: 1, max: 9_000_000 }));
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('take' as const), period: periods }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'remove' as const, 'take-back-decision' as const), which }),
    fc.record({ kind: fc.constantFrom('write' as const, 'waive' as const, 'settle' as const), on: fc.constantFrom('2022-06-30', '2023-12-29', '2024-01-03', '2024-01-12'), year: years, amount: amounts }),
    fc.record({ kind: fc.constant('allocate' as const), which, year: years, amount: amounts }),
    fc.record({ kind: fc.constantFrom('close' as const, 'reopen' as const) }),
  ),
  { minLength: 3, maxLength: 12 },
);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** Does one step as far as it is allowed: what is refused changes nothing, and that is tried too. */
async function follow(client: AppClient, made: readonly Credit[], step: Step): Promise<void> {
  const { statements, payments, adjustments } = valueOf(await client.payments.list({}));
  switch (step.kind) {
    case 'take':
      await taken(client, made, [step.period]).catch(() => null);
      return;
    case 'undo': {
      const statement = at(statements, step.which);
      if (statement !== undefined) await client.statements.undo({ id: statement.id });
      return;
    }
    case 'remove': {
      const payment = at(payments, step.which);
      if (payment !== undefined) await client.payments.remove({ id: payment.id });
      return;
    }
    case 'take-back-decision': {
      const adjustment = at(adjustments, step.which);
      if (adjustment !== undefined) await client.payments.takeBackDecision({ id: adjustment.id });
      return;
    }
    case 'write': {
      const payment = { bookedOn: day(step.on), amount: step.amount, account: null, name: null, symbols: { variable: null, constant: null, specific: null }, note: null };
      await client.payments.write({ payment, allocations: [{ agreement, year: step.year, amount: step.amount }] });
      return;
    }
    case 'waive':
      await client.payments.decide({ decision: { kind: 'waiver', agreement, year: step.year, on: step.on, reason: 'Rozhodnutí rady.', amount: step.amount } });
      return;
    case 'settle':
      await client.payments.decide({ decision: { kind: 'settlement', agreement, year: step.year, on: step.on, reason: 'Dohoda stran.', due: step.amount } });
      return;
    case 'allocate': {
      const payment = at(payments, step.which);
      if (payment !== undefined) await client.payments.allocate({ id: payment.id, allocations: [{ agreement, year: step.year, amount: Math.min(step.amount, payment.amount) }] });
      return;
    }
    case 'close':
      await client.payments.closeYear({ year: 2023 });
      return;
    case 'reopen':
      await client.payments.reopenYear({ year: 2023, reason: 'Oprava.' });
  }
}

test('what is expected is paid, outstanding and waived less refunded, at every day and after anything a clerk does', async () => {
  await fc.assert(
    fc.asyncProperty(credits, steps, async (made, all) => {
      const { client, ports } = from(start);
      for (const step of all) await follow(client, made, step);
      const ledger = await ports.ledger.read();
      for (const on of ['2023-12-31', '2024-01-05', '2024-01-12', '2026-01-01']) {
        for (const { expected, paid, outstanding, waived, refunded } of statesOn(ledger, ledger.bookkeeping, on)) {
          expect(expected).toBe(paid + outstanding + waived - refunded);
          expect([expected, paid, outstanding, waived, refunded].every(Number.isSafeInteger)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('nothing dated in a closed year changes, whatever a clerk tries, until it is opened again', async () => {
  await fc.assert(
    fc.asyncProperty(credits, steps, async (made, all) => {
      const { client, ports } = from(start);
      for (const step of all.slice(0, 4)) await follow(client, made, step);
      await client.payments.closeYear({ year: 2023 });
      const atItsEnd = async () => statesOn(start, (await ports.ledger.read()).bookkeeping, '2023-12-31');
      const closed = await atItsEnd();
      for (const step of all.filter(({ kind }) => kind !== 'reopen')) await follow(client, made, step);
      expect(await atItsEnd()).toEqual(closed);
    }),
    { numRuns: 40 },
  );
});
