import { describe, expect, test } from 'vitest';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { contactsOn } from '#shared/domain/life/contacts-on';
import { stateOn } from '#shared/domain/life/state-on';
import { korunas } from '#shared/domain/money';
import { anAgreement } from '#test/support/agreement-builder';
import { aFact, aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';

const agreement = aLivedAgreement({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
const { contribution, payment, notice } = agreement.content;

const amountOn = (amendments: readonly Agreement[], text: string) => stateOn(agreement, amendments, day(text))?.contribution.annualAmount ?? null;
const paying = (amount: number): Partial<AgreementContent> => ({ contribution: { ...contribution, annualAmount: korunas(amount) } });

test('an agreement says nothing before its effect and after its end', () => {
  const ended = { ...agreement, facts: aLivedAgreement({ facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'withdrawal-delivered', on: '2025-03-10' })] }).facts };
  expect(['2024-01-31', '2024-02-01', '2025-03-10', '2025-03-11'].map((text) => stateOn(ended, [], day(text)) !== null)).toEqual([false, true, true, false]);
});

test('it says what it was made with until an amendment takes effect', () => {
  const amendment = anAmendmentOf(agreement, { effectiveOn: '2025-01-01', content: paying(80_000), facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
  expect([amountOn([amendment], '2024-12-31'), amountOn([amendment], '2025-01-01')]).toEqual([korunas(60_000), korunas(80_000)]);
});

test('what it says on a day of the past does not know what was signed later', () => {
  const amendment = anAmendmentOf(agreement, { content: paying(80_000), facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
  expect([amountOn([amendment], '2024-11-19'), amountOn([amendment], '2024-11-20')]).toEqual([korunas(60_000), korunas(80_000)]);
});

test('numbers and decisions of the agreement stay its own', () => {
  const amendment = anAmendmentOf(agreement, { content: { ...paying(80_000), region: { ...agreement.content.region, number: 'D/1', approvals: [] } }, facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
  const state = stateOn(agreement, [amendment], day('2025-01-01'));
  expect([state?.region.number, state?.region.approvals, state?.amendment]).toEqual([agreement.content.region.number, agreement.content.region.approvals, null]);
});

test('of an amendment that takes effect before an earlier one only its own changes hold', () => {
  const first = anAmendmentOf(agreement, { number: 1, effectiveOn: '2026-01-01', content: { ...paying(80_000), notice: { ...notice, months: 3 } }, facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
  const second = anAmendmentOf(agreement, {
    number: 2,
    effectiveOn: '2025-01-01',
    content: { ...first.content, payment: { ...payment, due: { kind: 'fixed-day', day: 31, month: 3 } } },
    facts: boundBy('2024-12-01', '2024-12-02', '2024-12-03'),
  });
  const told = ['2024-12-31', '2025-06-01', '2026-01-01'].map((text) => {
    const state = stateOn(agreement, [first, second], day(text));
    return [state?.contribution.annualAmount, state?.notice.months, state?.payment.due.kind];
  });
  expect(told).toEqual([
    [korunas(60_000), 6, 'after-request'],
    [korunas(60_000), 6, 'fixed-day'],
    [korunas(80_000), 3, 'fixed-day'],
  ]);
});

describe('contacts', () => {
  const announced = aLivedAgreement({
    facts: [...boundBy('2024-01-20', '2024-01-25', '2024-02-01'), aFact({ kind: 'contact-announced', of: 'region', name: 'Ing. Jana Nová', email: 'jana.nova@example.cz', on: '2024-06-01' })],
  });
  const { overrides } = anAgreement().region;
  const agreed = { coordinatorName: overrides.coordinatorName, coordinatorPhone: overrides.coordinatorPhone, coordinatorEmail: overrides.coordinatorEmail };
  const now = { ...agreed, coordinatorName: 'Ing. Jana Nová', coordinatorEmail: 'jana.nova@example.cz' };
  const contacts = (amendments: readonly Agreement[], text: string) => contactsOn(announced, amendments, day(text)).region;

  test('are those announced last; what was not announced stays', () => {
    expect([contacts([], '2024-05-31'), contacts([], '2024-06-01')]).toEqual([
      { details: agreed, since: null },
      { details: now, since: '2024-06-01' },
    ]);
  });

  test('announced ones outlive an amendment that does not touch contacts', () => {
    const amendment = anAmendmentOf(announced, { content: paying(80_000), facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
    expect(contacts([amendment], '2025-01-01')).toEqual({ details: now, since: '2024-06-01' });
  });

  test('an amendment that changes a contact prevails over what was announced before it', () => {
    const region = { ...announced.content.region, overrides: { ...overrides, coordinatorName: 'Mgr. Petr Malý' } };
    const amendment = anAmendmentOf(announced, { content: { region }, facts: boundBy('2024-11-01', '2024-11-05', '2024-11-20') });
    expect(contacts([amendment], '2025-01-01')).toEqual({ details: { ...now, coordinatorName: 'Mgr. Petr Malý' }, since: '2024-11-20' });
  });

  test('are part of what the agreement says', () => {
    expect(stateOn(announced, [], day('2024-07-01'))?.region.overrides).toMatchObject(now);
  });
});

