import { expect, test } from 'vitest';
import { learntFrom } from '#shared/domain/payments/matching/learnt-from';
import { aLivedAgreement } from '#test/support/agreement-life';
import { account, learntAs } from '#test/shared/payments/matching/builders';

const agreement = aLivedAgreement();
const payment = { account: account('107-123/0100'), reversal: false };

test('a confirmed payment teaches whose its account is: of the region where it is paid, of the coordinator where the region pays', () => {
  expect(learntFrom(payment, agreement, 'coordinator', [])).toEqual({ account: payment.account, party: 'CZ071', contradicts: [] });
  expect(learntFrom(payment, agreement, 'region', [])?.party).toBe('CZ063');
});

test('nothing is learnt twice, nor without an account, nor from a storno', () => {
  expect(learntFrom(payment, agreement, 'coordinator', [learntAs('107-123/0100', 'CZ071')])).toBeNull();
  expect(learntFrom({ ...payment, account: null }, agreement, 'coordinator', [])).toBeNull();
  expect(learntFrom({ ...payment, reversal: true }, agreement, 'coordinator', [])).toBeNull();
});

test('what was learnt of the account for another party contradicts it', () => {
  const other = learntAs('107-123/0100', 'CZ051');
  expect(learntFrom(payment, agreement, 'coordinator', [other, learntAs('51-51/0300', 'CZ072')])).toEqual({ account: payment.account, party: 'CZ071', contradicts: [other] });
});
