import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownOf } from '#shared/domain/payments/matching/known-of';
import type { Payment } from '#shared/domain/payments/payment';
import type { StatementEntry, StatementFormat } from '#shared/domain/statements/statement';
import { account, anEntry, aPaymentOf, ownAccount, takenStatements } from '#test/shared/payments/matching/builders';

const made = { on: '2025-02-20', amount: 60_000, symbol: '2024071', constant: '308', account: '178124-4159/0710', reference: '0000000123456' };

const isKnown = (entries: readonly StatementEntry[], payments: readonly Payment[], format: StatementFormat = 'abo') =>
  knownOf([{ account: ownAccount, entries }], format, { payments, statements: takenStatements }).map((payment) => payment !== null);

describe('an entry of the same format', () => {
  const payments = [aPaymentOf(anEntry(made))];

  test.each([
    ['that is the same in everything was taken over', made, true],
    ['whose bank is not said was taken over', { ...made, account: '178124-4159' }, true],
    ['with the number of another order in the statement was taken over', { ...made, reference: '17' }, true],
    ['that the bank numbers differently is another payment', { ...made, reference: '0000000123457' }, false],
    ['of another day is another payment', { ...made, on: '2025-02-21' }, false],
    ['of another haléř is another payment', { ...made, amount: 60_000.01 }, false],
    ['of the opposite direction is another payment', { ...made, amount: -60_000 }, false],
    ['from another account is another payment', { ...made, account: '19-7964200277/0100' }, false],
    ['from the same number at another bank is another payment', { ...made, account: '178124-4159/0100' }, false],
    ['with another variable symbol is another payment', { ...made, symbol: '2024072' }, false],
    ['without a symbol is another payment', { ...made, symbol: null }, false],
    ['with a specific symbol is another payment', { ...made, specific: '1' }, false],
    ['that reverses is another payment', { ...made, reversal: true }, false],
  ])('%s', (_, entry, expected) => {
    expect(isKnown([anEntry(entry)], payments)).toEqual([expected]);
  });
});

describe('an entry of another format', () => {
  const payments = [aPaymentOf(anEntry(made), { format: 'camt.053' })];

  test.each([
    ['may have another reference, name and message', { ...made, reference: 'CEB-2025-00091', name: 'OLOMOUCKÝ KRAJ', message: 'příspěvek' }, true],
    ['may lack the constant symbol', { ...made, constant: null }, true],
    ['may lack the account', { ...made, account: null }, true],
    ['may not have another variable symbol', { ...made, symbol: '2024072' }, false],
  ])('%s', (_, entry, expected) => {
    expect(isKnown([anEntry(entry)], payments, 'abo')).toEqual([expected]);
  });
});

test('what a clerk wrote down without an account and symbols is known when the bank tells it', () => {
  const written = aPaymentOf(anEntry({ on: made.on, amount: made.amount }), { format: null });
  expect(isKnown([anEntry(made)], [written])).toEqual([true]);
});

test('two payments alike in everything are two', () => {
  const twin = anEntry({ ...made, reference: null });
  const one = aPaymentOf(twin, { number: 1 });
  expect(isKnown([twin, twin], [one])).toEqual([true, false]);
  expect(isKnown([twin, twin], [one, aPaymentOf(twin, { number: 2 })])).toEqual([true, true]);
});

describe('of two accounts of the office', () => {
  const [entry, other] = [anEntry(made), account('1265098001/5500')];
  const knownOn = (payments: readonly Payment[]) =>
    knownOf([{ account: ownAccount, entries: [entry] }, { account: other, entries: [entry] }], 'abo', { payments, statements: takenStatements }).map((payment) => payment?.id ?? null);

  test('two movements alike in everything are two payments', () => {
    const payment = aPaymentOf(entry);
    expect(knownOn([payment])).toEqual([payment.id, null]);
  });

  test('a payment of which nobody kept on which account it moved is given to one, and last', () => {
    const [unknown, known] = [aPaymentOf(entry, { number: 1, own: null }), aPaymentOf(entry, { number: 2 })];
    expect([knownOn([unknown]), knownOn([unknown, known])]).toEqual([[unknown.id, null], [known.id, unknown.id]]);
  });
});

test('a payment is given to the entry that is most like it', () => {
  const [bare, whole] = [anEntry({ ...made, account: '178124-4159', line: 1 }), anEntry({ ...made, line: 2 })];
  expect(isKnown([bare, whole], [aPaymentOf(whole)])).toEqual([false, true]);
});

/** Movements of a bank over some days, of few amounts, accounts and symbols, so that many are alike. */
const movements = fc.array(
  fc.record({ day: fc.integer({ min: 1, max: 6 }), amount: fc.constantFrom(60_000, 30_000, -500), account: fc.constantFrom('178124-4159/0710', '178124-4159/0100', null), symbol: fc.constantFrom('2024071', '2024051', null) }),
  { maxLength: 14 },
);

/** The movements of some days as a file of a format tells them. */
function fileOf(all: readonly { readonly day: number; readonly amount: number; readonly account: string | null; readonly symbol: string | null }[], [from, to]: readonly [number, number], format: StatementFormat): File {
  const entries = all
    .map(({ day, amount, account, symbol }, place) => ({ day, entry: anEntry({ on: `2025-03-0${String(day)}`, amount, account, symbol, reference: `${format}-${String(place).padStart(6, '0')}`, line: place + 1 }) }))
    .filter(({ day }) => day >= from && day <= to)
    .map(({ entry }) => entry);
  return { format, entries };
}

type File = { readonly format: StatementFormat; readonly entries: readonly StatementEntry[] };

/** The payments after files were taken over one after another. */
function takenOver(files: readonly File[]): readonly Payment[] {
  return files.reduce<readonly Payment[]>((payments, { format, entries }) => {
    const known = knownOf([{ account: ownAccount, entries }], format, { payments, statements: takenStatements });
    const fresh = entries.filter((_, place) => known[place] === null);
    return [...payments, ...fresh.map((entry, index) => aPaymentOf(entry, { number: payments.length + index + 1, format }))];
  }, []);
}

/** What of payments is the same whichever file they came from. */
const told = (payments: readonly Payment[]) => payments.map(({ bookedOn, amount, account, symbols }) => JSON.stringify([bookedOn, amount, account, symbols])).toSorted();

const formats = fc.constantFrom<StatementFormat>('abo', 'camt.053', 'csv');
const spans = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 3, max: 6 }));

describe('whatever a bank moved', () => {
  test('two overlapping statements give the same payments in either order, and those of one statement of all their days', () => {
    fc.assert(
      fc.property(movements, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), formats, formats, (all, split, overlap, one, other) => {
        const [first, second] = [fileOf(all, [1, split + overlap], one), fileOf(all, [split, 6], other)];
        const whole = told(takenOver([fileOf(all, [1, 6], one)]));
        expect(told(takenOver([first, second]))).toEqual(whole);
        expect(told(takenOver([second, first]))).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  test('a statement taken over twice, in any order of its lines, adds nothing the second time', () => {
    fc.assert(
      fc.property(movements, spans, formats, formats, (all, span, one, other) => {
        const again = fileOf(all, span, other);
        const once = takenOver([fileOf(all, span, one)]);
        expect(takenOver([fileOf(all, span, one), { ...again, entries: again.entries.toReversed() }])).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
