import { describe, expect, test } from 'vitest';
import { factsOf } from '#shared/documents/facts';
import { sampleCase } from '#shared/documents/sample-case';
import { criteria, criterionNamed } from '#shared/documents/wording/criteria';
import type { AgreementContent } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { seededParties } from '#shared/domain/seeded-parties';
import type { Condition } from '#shared/templates/condition';
import { conditionText, onlyIfText } from '#text/templates/condition';
import { conditionOf, draftsOf, freshTest, withAnswer, type DraftTest } from '../../../renderer/features/templates/condition-draft';
import { canBeTried, contentThatHolds } from '../../../renderer/features/templates/try-out';

const names = { criterion: criterionNamed, part: (id: string) => (id === 'term' ? 'čl. IX' : null) };
const both: Condition = [
  { kind: 'criterion', criterion: 'publisher', oneOf: ['coordinator', 'region'] },
  { kind: 'part', part: 'term', shown: false },
];

describe('a condition in words', () => {
  test('says what it asks, the answers it holds for, and parts by their numbers', () => {
    expect(conditionText(both, names)).toBe('je-li „kdo uveřejní v registru smluv“: koordinátor nebo spolupracující kraj, a není-li uvedeno čl. IX');
  });

  test('of a piece of text begins with „jen“; without a condition it is shown always', () => {
    expect([onlyIfText([{ kind: 'part', part: 'term', shown: true }], names), onlyIfText([], names)]).toEqual(['jen je-li uvedeno čl. IX', 'vždy']);
  });
});

describe('a condition that is being put together', () => {
  test('comes out as it went in', () => {
    expect(conditionOf(draftsOf(both))).toEqual(both);
  });

  test('is none until each of its questions is asked and answered', () => {
    const asked = { ...freshTest, about: { kind: 'criterion', name: 'publisher' } } as const;
    expect([conditionOf([freshTest]), conditionOf([asked]), conditionOf([withAnswer(asked, 'region', true)]), conditionOf([])]).toEqual([null, null, [{ kind: 'criterion', criterion: 'publisher', oneOf: ['region'] }], []]);
  });

  test('keeps answers in the order of their list', () => {
    const asked: DraftTest = { ...freshTest, about: { kind: 'criterion', name: 'legal-basis' } };
    const ticked = ['grant', 'civil-code'].reduce<DraftTest>((before, answer) => withAnswer(before, answer, true), asked);
    expect([ticked.oneOf, withAnswer(ticked, 'grant', false).oneOf]).toEqual([['civil-code', 'grant'], ['civil-code']]);
  });
});

describe('a sample made to hold a condition', () => {
  const read = (content: AgreementContent) => factsOf(sampleCase('agreement', content, { parties: seededParties, templates: [] }));
  const answered = (criterion: string, answer: string) => {
    const content = contentThatHolds([{ kind: 'criterion', criterion, oneOf: [answer] }], completedFoundingContent(), read);
    return content === null ? null : criterionNamed(criterion)?.read(read(content));
  };

  test.each(['legal-basis', 'term', 'request', 'due', 'partial-year', 'exceptions', 'publisher', 'free-annexes'])('answers %s in every way', (name) => {
    const answers = criteria.find((criterion) => criterion.name === name)?.answers.map(({ value }) => value) ?? [];
    expect(answers.map((answer) => answered(name, answer))).toEqual(answers);
    expect(answers.length).toBeGreaterThan(1);
  });

  test('is none where another part of the template decides', () => {
    expect([canBeTried(both), contentThatHolds(both, completedFoundingContent(), read)]).toEqual([false, null]);
  });
});
