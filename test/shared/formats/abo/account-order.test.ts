import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOrder, isRight, partsOfAccount } from '#shared/formats/abo/account-order';

/** P1…P6 as letters a to f, C1…C9 as digits 1 to 9 and C0 as 0, as the description of the format names them. */
const written = 'abcdef1234567890';
const internal = '0896123457abcdef';

describe('order of the digits of an account', () => {
  it('is put right from the internal one', () => {
    expect(partsOfAccount(internal, 'internal')).toEqual(['abcdef', '1234567890']);
  });

  it('is kept as it is written', () => {
    expect(partsOfAccount(written, 'written')).toEqual(['abcdef', '1234567890']);
  });

  it('is told by the own account where only one way is right', () => {
    expect([accountOrder('0000192000145399', []), accountOrder('9394200015000019', [])]).toEqual(['written', 'internal']);
  });

  it('is told by the accounts of others where the own one would be right in both', () => {
    const either = '0000001580286934';
    expect([isRight(either, 'written'), isRight(either, 'internal')]).toEqual([true, true]);
    expect([accountOrder(either, ['0000192000145399']), accountOrder(either, ['9394200015000019']), accountOrder(either, [])]).toEqual(['written', 'internal', 'written']);
  });

  it('loses no digit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }), (digits) => {
        const parts = partsOfAccount(digits.join(''), 'internal').join('');
        expect(Array.from(parts).sort()).toEqual(digits.map(String).sort());
      }),
    );
  });
});
