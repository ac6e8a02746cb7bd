import { expect, test } from 'vitest';
import { accountsOn } from '#shared/domain/payments/accounts';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import type { RegionCode } from '#shared/domain/region';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';

const facts = boundBy('2024-01-20', '2024-01-25', '2024-02-01');

function ofRegion(number: number, partyId: RegionCode | null) {
  const agreement = aLivedAgreement({ number, facts });
  return { ...agreement, content: { ...agreement.content, region: { ...agreement.content.region, partyId } } };
}

test('regions come in the order of their codes, whenever their agreements were drafted, and one that is not known last', () => {
  const agreements = [ofRegion(1, null), ofRegion(2, 'CZ071'), ofRegion(3, 'CZ010'), ofRegion(4, 'CZ051')];
  expect(accountsOn(agreements, noMoney, 'coordinator', day('2024-06-01')).map(({ agreement }) => agreement.content.region.partyId)).toEqual(['CZ010', 'CZ051', 'CZ071', null]);
});
