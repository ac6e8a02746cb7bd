import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import { dayOfStep, nextStepOf, urgencyOf } from '#data/next-step';
import { foundingContent } from '#shared/domain/founding-case';
import { initialOffice } from '#shared/domain/office';
import { seededParties } from '#shared/domain/seeded-parties';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { aDraft, finished, removed } from './records';

const stepOf = (draft: ReturnType<typeof aDraft>) => nextStepOf(draft, { parties: seededParties, agreements: [draft], templates: [] }, livesAmong([draft], initialOffice.content, day('2024-02-20'), noMoney));

describe('what is next about an agreement', () => {
  test('a complete draft waits to be finished', () => {
    expect(stepOf(aDraft())).toEqual({ kind: 'finish' });
  });

  test('a draft with gaps wants them filled and names them', () => {
    const step = stepOf(aDraft({ content: foundingContent() }));
    expect(step.kind === 'fill' && step.missing.map(({ field }) => field)).toContain('coordinator.number');
  });

  test('a draft without a region wants one before anything else', () => {
    const { region } = aDraft().content;
    expect(stepOf(aDraft({}, { region: { ...region, partyId: null } }))).toEqual({ kind: 'choose-region' });
  });

  test('a text that was not understood hinders finishing', () => {
    expect(stepOf(aDraft({ unparsed: { 'payment.variableSymbol': 'zítra' } })).kind).toBe('fill');
  });

  test('a finished one waits for what its life asks, one in the bin to be restored', () => {
    expect([stepOf(aDraft(finished)), stepOf(aDraft(removed))]).toMatchObject([{ kind: 'live', step: { kind: 'sign' }, duty: null }, { kind: 'restore' }]);
  });

  test('a concluded one is to be sent to the register by the day the law gives', () => {
    const step = stepOf(aLivedAgreement({ facts: boundBy('2024-01-22', '2024-01-29') }));
    expect([step.kind === 'live' && step.duty?.kind, dayOfStep(step)]).toEqual(['send-to-register', '2024-02-28']);
  });

  test('what is a chance and no duty is no next step', () => {
    const step = stepOf(aLivedAgreement({ facts: boundBy('2024-01-22', '2024-01-29', '2024-02-05') }));
    expect(step.kind === 'live' && step.duty?.kind).not.toBe('correct-register');
  });

  test('what is nearest to being done comes first', () => {
    const steps = [aDraft(removed), aDraft(finished), aDraft({ content: foundingContent() }), aDraft()].map(stepOf);
    expect([...steps].sort((left, right) => urgencyOf(left) - urgencyOf(right)).map(({ kind }) => kind)).toEqual(['finish', 'fill', 'live', 'restore']);
  });
});
