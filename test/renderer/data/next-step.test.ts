import { describe, expect, test } from 'vitest';
import { nextStepOf, urgencyOf } from '#data/next-step';
import { foundingContent } from '#shared/domain/founding-case';
import { seededParties } from '#shared/domain/seeded-parties';
import { aDraft, finished, removed } from './records';

const stepOf = (draft: ReturnType<typeof aDraft>) => nextStepOf(draft, { parties: seededParties, agreements: [], templates: [] });

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

  test('a finished one waits to be signed, one in the bin to be restored', () => {
    expect([stepOf(aDraft(finished)).kind, stepOf(aDraft(removed)).kind]).toEqual(['sign', 'restore']);
  });

  test('what is nearest to being done comes first', () => {
    const steps = [aDraft(removed), aDraft(finished), aDraft({ content: foundingContent() }), aDraft()].map(stepOf);
    expect([...steps].sort((left, right) => urgencyOf(left) - urgencyOf(right)).map(({ kind }) => kind)).toEqual(['finish', 'fill', 'sign', 'restore']);
  });
});
