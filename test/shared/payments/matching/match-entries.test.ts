import { describe, expect, test } from 'vitest';
import { account, aCandidate, agreementId, anEntry, aPaymentOf, codesOf, learntAs, matching, summary } from '#test/shared/payments/matching/builders';

const olomouc = aCandidate({
  number: 1,
  party: 'CZ071',
  symbol: '2024071',
  specific: '71',
  accounts: ['178124-4159/0710'],
  numbers: [{ number: 'VU/12/2025', year: 2025 }],
  years: { 2024: { outstanding: 0, paid: 60_000 }, 2025: { outstanding: 60_000, dueOn: '2025-02-28' }, 2026: 60_000 },
});
const liberec = aCandidate({ number: 2, party: 'CZ051', symbol: '2024051', accounts: ['19-7964200277/0100'], years: { 2024: 60_000, 2025: 60_000, 2026: 60_000 } });
const zlin = aCandidate({ number: 3, party: 'CZ072', symbol: '2024072', years: { 2024: 45_500, 2025: 60_000, 2026: 60_000 } });
const candidates = [olomouc, liberec, zlin];

const ours = '178124-4159/0710';
const lent = { on: '2025-02-20', amount: 60_000 };

const matched = (...made: readonly Parameters<typeof anEntry>[0][]) => matching({ candidates, entries: made.map(anEntry) }).map(summary);

describe('one payment', () => {
  test.each([
    ['with symbol, account, name and amount is certain', { ...lent, symbol: '2024071', account: ours, name: 'OLOMOUCKY KRAJ' }, 'certain 1 2025: 60000'],
    ['with symbol and amount from an account nobody knows is certain', { ...lent, symbol: '2024071', account: '107-123/0100' }, 'certain 1 2025: 60000'],
    ['without a symbol from the account of the party is certain', { ...lent, account: ours, name: 'KU OLOMOUCKEHO KRAJE' }, 'certain 1 2025: 60000'],
    ['from the account of the party whose bank the statement does not say is certain', { ...lent, account: '178124-4159' }, 'certain 1 2025: 60000'],
    ['with the symbol in its message close to the due day is certain', { ...lent, message: 'KPBI VS 2024071' }, 'certain 1 2025: 60000'],
    ['with the symbol in its message at any other time is doubtful', { ...lent, on: '2025-05-20', message: 'KPBI VS 2024071' }, 'doubtful 1 2025: 60000'],
    ['with the symbol in its message and the name is certain', { ...lent, message: 'VS:2024071', name: 'Olomoucký kraj' }, 'certain 1 2025: 60000'],
    ['with the number of the call and the name is certain', { ...lent, message: 'Výzva č. VU/12/2025', name: 'Kraj Olomoucký' }, 'certain 1 2025: 60000'],
    ['with the IČO for a symbol and the name is certain', { ...lent, symbol: '60609460', name: 'OLOMOUCKY KRAJ' }, 'certain 1 2025: 60000'],
    ['with the name and the amount alone is doubtful', { ...lent, name: 'OLOMOUCKY KRAJ' }, 'doubtful 1 2025: 60000'],
    ['from nobody in particular with an amount several owe is none', lent, 'none'],
    ['from nobody in particular with an amount only one owes is doubtful', { on: '2025-02-20', amount: 45_500 }, 'doubtful 3 2024: 45500'],
    ['of a body of the region is none', { ...lent, name: 'Muzeum umění Olomouckého kraje', symbol: '991', on: '2025-06-20' }, 'none'],
    ['of the region for something else is none', { on: '2025-02-20', amount: 1_234_567, symbol: '77001', account: ours, name: 'OLOMOUCKY KRAJ' }, 'none'],
    ['of part of a year is doubtful', { on: '2025-02-20', amount: 25_000, symbol: '2024071', account: ours }, 'doubtful 1 2025: 25000'],
    ['of more than is outstanding is doubtful and leaves the rest', { on: '2025-02-20', amount: 65_000, symbol: '2024071' }, 'doubtful 1 2025: 60000'],
    ['of this year and the next is certain', { on: '2025-02-20', amount: 120_000, symbol: '2024071', account: ours }, 'certain 1 2025: 60000 2026: 60000'],
    ['of the next year is certain where the message names it', { on: '2025-02-20', amount: 60_000, symbol: '2024071', message: 'příspěvek 2026' }, 'certain 1 2026: 60000'],
    ['of two years that are due is certain', { on: '2025-02-20', amount: 120_000, symbol: '2024051' }, 'certain 2 2024: 60000 2025: 60000'],
    ['of one of two equal years that are due is doubtful, the older first', { ...lent, symbol: '2024051' }, 'doubtful 2 2024: 60000'],
    ['that names one of two equal years is certain', { ...lent, symbol: '2024051', message: 'prispevek 2025' }, 'certain 2 2025: 60000'],
    ['that names a year that is paid already is doubtful', { ...lent, symbol: '2024071', message: 'prispevek 2024' }, 'doubtful 1 2025: 60000'],
    ['that names a day of another year pays what fits', { ...lent, symbol: '2024071', message: 'dle vyzvy ze dne 20.12.2024' }, 'certain 1 2025: 60000'],
    ['of exactly the older of two different years is certain', { on: '2025-02-20', amount: 45_500, symbol: '2024072' }, 'certain 3 2024: 45500'],
    ['of nothing is none', { on: '2025-02-20', amount: 0, symbol: '2024071' }, 'none'],
    ['in euros is set aside', { ...lent, symbol: '2024071', currency: 'EUR' }, 'other-account-currency'],
  ])('%s', (_, entry, expected) => {
    expect(matched(entry)).toEqual([expected]);
  });
});

describe('a wrong symbol', () => {
  test.each([
    ['with one digit wrong', '2024971', 'digit'],
    ['with two digits swapped', '2020471', 'swapped'],
    ['with a digit missing', '202471', 'missing'],
    ['with a digit too many', '20240711', 'extra'],
  ])('%s is doubtful although account and amount are right', (_, symbol, slip) => {
    const [match] = matching({ candidates, entries: [anEntry({ ...lent, symbol, account: ours })] });
    expect(match).toMatchObject({ kind: 'doubtful', score: 90, proposals: [{ agreement: olomouc.agreement, reasons: [{ code: 'symbol-similar', symbol: '2024071', found: symbol, slip }, { code: 'account' }, { code: 'amount' }, { code: 'near-due-day' }] }] });
  });

  test('that is the symbol of another agreement puts both side by side', () => {
    const [match] = matching({ candidates, entries: [anEntry({ ...lent, symbol: '2024051', account: ours, name: 'OLOMOUCKY KRAJ', message: 'rok 2025' })] });
    expect(match?.kind).toBe('doubtful');
    expect(match?.proposals.map(({ agreement }) => agreement)).toEqual([olomouc.agreement, liberec.agreement]);
  });

  test('of no agreement at all is doubtful, and certain once a clerk confirmed the account', () => {
    const entries = [anEntry({ ...lent, symbol: '5550001', account: '107-123/0100', name: 'OLOMOUCKY KRAJ' })];
    expect(matching({ candidates, entries }).map(summary)).toEqual(['none']);
    expect(matching({ candidates, entries, learnt: [learntAs('107-123/0100', 'CZ071')] }).map(summary)).toEqual(['certain 1 2025: 60000']);
  });
});

describe('an account', () => {
  test('that was learnt for another party is doubted in spite of the right symbol', () => {
    const entries = [anEntry({ ...lent, symbol: '2024071', account: '107-123/0100' })];
    const [match] = matching({ candidates, entries, learnt: [learntAs('107-123/0100', 'CZ051')] });
    expect(match?.kind).toBe('doubtful');
  });

  test('that was learnt for two parties identifies neither', () => {
    const entries = [anEntry({ ...lent, account: '107-123/0100' })];
    const learnt = [learntAs('107-123/0100', 'CZ051', 1), learntAs('107-123/0100', 'CZ071', 2)];
    expect(matching({ candidates, entries, learnt }).map(({ kind }) => kind)).not.toContain('certain');
  });
});

describe('several payments', () => {
  const half = { on: '2025-02-20', amount: 30_000, symbol: '2024071', account: ours };

  test('that make up one year together are certain', () => {
    expect(matched(half, { ...half, on: '2025-03-20' })).toEqual(['certain 1 2025: 30000', 'certain 1 2025: 30000']);
  });

  test('that only make up a part of it are doubtful', () => {
    expect(matched(half, { ...half, amount: 20_000 })).toEqual(['doubtful 1 2025: 30000', 'doubtful 1 2025: 20000']);
  });

  test('of which the first paid all that is due are doubtful: the next year may be meant, or it was paid twice', () => {
    expect(matched({ ...lent, symbol: '2024071' }, { ...lent, on: '2025-02-25', symbol: '2024071' })).toEqual(['certain 1 2025: 60000', 'doubtful 1 2026: 60000']);
  });

  test('are shared out by their days whatever order they stand in', () => {
    expect(matched({ ...lent, on: '2025-03-25', amount: 70_000, symbol: '2024071' }, { ...lent, symbol: '2024071' })).toEqual(['doubtful 1 2026: 60000', 'certain 1 2025: 60000']);
  });

  test('that only might be of a region take nothing from one that is', () => {
    expect(matched({ ...lent, on: '2025-01-10', name: 'OLOMOUCKY KRAJ' }, { ...lent, symbol: '2024071' })).toEqual(['doubtful 1 2026: 60000', 'certain 1 2025: 60000']);
  });
});

describe('money that goes back', () => {
  const overpaid = aCandidate({ number: 1, party: 'CZ071', symbol: '2024071', accounts: [ours], years: { 2024: { outstanding: 0, paid: 60_000 }, 2025: { outstanding: -5000, paid: 65_000 } } });

  test.each([
    ['what was paid too much is certain', -5000, 'certain 1 2025: -5000'],
    ['a part of what was paid too much is doubtful', -2000, 'doubtful 1 2025: -2000'],
    ['a whole contribution is doubtful, of the latest year', -60_000, 'doubtful 1 2025: -60000'],
  ])('%s', (_, amount, expected) => {
    expect(matching({ candidates: [overpaid], entries: [anEntry({ on: '2025-05-05', amount, symbol: '2024071' })] }).map(summary)).toEqual([expected]);
  });

  test('under another symbol is asked about where it is exactly what was paid too much, and not otherwise', () => {
    const under = (amount: number) => anEntry({ on: '2025-05-05', amount, symbol: '880001', account: ours });
    expect(matching({ candidates: [overpaid], entries: [under(-5000), under(-1234)] }).map(summary)).toEqual(['doubtful 1 2025: -5000', 'none']);
  });

  test('where nothing was paid belongs to no year', () => {
    expect(matched({ on: '2025-05-05', amount: -60_000, symbol: '2024051' })).toEqual(['doubtful 2']);
  });

  test('for the region it is what comes in', () => {
    const entries = [anEntry({ on: '2025-05-05', amount: 5000, symbol: '2024071' }), anEntry({ on: '2025-05-06', amount: -60_000, symbol: '2024051' })];
    const owing = aCandidate({ number: 2, party: 'CZ063', symbol: '2024051', years: { 2025: 60_000 } });
    expect(matching({ role: 'region', candidates: [overpaid, owing], entries }).map(summary)).toEqual(['certain 1 2025: 5000', 'certain 2 2025: -60000']);
  });
});

describe('a storno', () => {
  const paid = { ...lent, symbol: '2024071', account: ours };
  const storno = { on: '2025-02-21', amount: -60_000, symbol: '2024071', account: ours, reversal: true };

  test('of an entry of the same file takes back what that paid, so that it can be paid again', () => {
    expect(matched(paid, storno, { ...paid, on: '2025-02-24' })).toEqual(['certain 1 2025: 60000', 'certain 1 2025: -60000', 'certain 1 2025: 60000']);
  });

  test('of a payment taken over before names it', () => {
    const payments = [aPaymentOf(anEntry(paid), { allocated: { 2025: 60_000 } })];
    const [match] = matching({ candidates, payments, entries: [anEntry(storno)] });
    expect(match).toMatchObject({ kind: 'certain', score: 80, proposals: [{ allocations: [{ agreement: agreementId(1), year: 2025, amount: -6_000_000 }], reasons: [{ code: 'storno-of-payment', payment: payments[0]?.id }] }] });
  });

  test('of a payment that was reversed before is alone', () => {
    const payments = [aPaymentOf(anEntry(paid), { number: 1, allocated: { 2025: 60_000 } }), aPaymentOf(anEntry(storno), { number: 2, allocated: { 2025: -60_000 } })];
    const [match] = matching({ candidates, payments, entries: [anEntry({ ...storno, on: '2025-02-25' })] });
    expect(match).toMatchObject({ kind: 'doubtful', proposals: [{ agreement: agreementId(1) }] });
    expect(match === undefined ? [] : codesOf(match)).toContain('storno-alone');
  });

  test('of a payment of the other account is not taken for it', () => {
    const payments = [aPaymentOf(anEntry(paid), { allocated: { 2025: 60_000 } })];
    const [match] = matching({ candidates, payments, entries: [anEntry({ ...storno, account: '107-123/0100' })] });
    expect(match === undefined ? [] : codesOf(match)).toContain('storno-alone');
  });

  test('of what concerns no agreement concerns none', () => {
    const other = { on: '2025-02-20', amount: 812, symbol: '99', account: '51-51/0300' };
    expect(matched(other, { ...other, amount: -812, reversal: true })).toEqual(['none', 'none']);
  });

  test('takes back what moved on the same account of the office, not what is like it on another', () => {
    const payments = [aPaymentOf(anEntry(paid), { number: 1, allocated: { 2025: 60_000 } }), aPaymentOf(anEntry({ ...paid, on: '2025-02-21' }), { number: 2, own: account('1265098001/5500') })];
    const [match] = matching({ candidates, payments, entries: [anEntry(storno)] });
    expect(match?.proposals[0]?.reasons).toEqual([{ code: 'storno-of-payment', payment: payments[0]?.id }]);
  });
});

test('an entry that was taken over before is known and takes no share', () => {
  const entry = { ...lent, symbol: '2024071', account: ours };
  const payments = [aPaymentOf(anEntry(entry))];
  const [known, fresh] = matching({ candidates, payments, entries: [anEntry(entry), anEntry({ ...entry, on: '2025-02-21' })] });
  expect(known).toMatchObject({ kind: 'known', reasons: [{ code: 'taken-over', payment: payments[0]?.id }], proposals: [] });
  expect(fresh === undefined ? null : summary(fresh)).toBe('certain 1 2025: 60000');
});

test('an account of another country is no account of a party', () => {
  expect(matched({ ...lent, account: { kind: 'other', text: 'SK3112000000198742637541' } })).toEqual(['none']);
  expect(account(ours)).toEqual({ kind: 'czech', number: '178124-4159', bank: '0710' });
});
