import { describe, expect, test } from 'vitest';
import { withDeviations } from '#shared/templates/apply-deviations';
import type { AgreementWording, Deviation } from '#shared/templates/deviation';
import { joinedWording, wordingConflicts, type Wordings } from '#shared/templates/merging/wording-conflicts';
import type { Side } from '#shared/templates/merging/part-conflicts';
import type { TemplateRef } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';
import { isWorded, partsIn } from '#shared/templates/tree';
import { article, clause, shipped } from '#shared/templates/write';
import { excerptOf } from '#text/templates/part-gist';

const [a, b] = [clause('a', 'a'), clause('b', 'b')];
const versionOf = (id: TemplateId, { version }: TemplateRef) => ({ ...shipped(id, version, [article('purpose', 'Předmět', a, b)]) });
const first = versionOf('agreement', { origin: 'product', version: 1 });

const wording = (deviations: readonly Deviation[], templates: AgreementWording['templates'] = {}): AgreementWording => ({ templates, deviations });
const changed = (id: string, text: string, template: TemplateId = 'agreement'): Deviation => ({ kind: 'changed', template, clause: clause(id, text) });
const added = (id: string, after: string): Deviation => ({ kind: 'added', template: 'agreement', article: 'purpose', after, clause: clause(id, id) });
const between = (stored: AgreementWording, mine: AgreementWording): Wordings => ({ base: wording([]), stored, mine, versionOf });

const told = (wordings: Wordings) => wordingConflicts(wordings).map((conflict) => [conflict.template, conflict.kind === 'versions' ? conflict.changedBy : conflict.parts.map(({ part, changedBy }) => [part, changedBy])]);
const clausesOf = ({ deviations }: AgreementWording) => partsIn(withDeviations(first, deviations)).flatMap(({ part }) => (isWorded(part) ? [excerptOf(part.variants[0]?.text ?? [])] : []));

/** Joined as proposed. */
const joined = (wordings: Wordings, otherwise: Side = 'mine') => {
  const proposals = new Map(wordingConflicts(wordings).flatMap((conflict) => (conflict.kind === 'versions' ? [] : conflict.parts.map(({ part, changedBy }) => [part, changedBy ?? otherwise] as const))));
  return joinedWording(wordings, (_template, part) => (part === null ? otherwise : (proposals.get(part) ?? otherwise)));
};

describe('two wordings of one agreement', () => {
  test('are joined clause by clause, each with its own words', () => {
    const wordings = between(wording([changed('a', 'jejich'), added('theirs', 'a')]), wording([changed('b', 'moje'), added('own', 'b')]));
    expect([told(wordings), clausesOf(joined(wordings))]).toEqual([
      [['agreement', [['a', 'stored'], ['b', 'mine'], ['own', 'mine'], ['theirs', 'stored']]]],
      ['jejich', 'theirs', 'moje', 'own'],
    ]);
  });

  test('ask about a clause both have worded', () => {
    const wordings = between(wording([changed('a', 'jejich')]), wording([changed('a', 'moje')]));
    expect([told(wordings), clausesOf(joined(wordings, 'stored')), clausesOf(joined(wordings, 'mine'))]).toEqual([[['agreement', [['a', null]]]], ['jejich', 'b'], ['moje', 'b']]);
  });

  test('are decided as a whole where they follow different versions of the template', () => {
    const newer = wording([], { agreement: { origin: 'product', version: 2 } });
    const wordings = between(newer, wording([changed('a', 'moje')]));
    expect([told(wordings), joined(wordings, 'stored'), joined(wordings, 'mine').deviations]).toEqual([[['agreement', null]], newer, [changed('a', 'moje')]]);
  });

  test('stay as they are where one is chosen everywhere, and other documents are let alone', () => {
    const stored = wording([changed('a', 'jejich'), changed('a', 'příloha', 'annex-1')]);
    const mine = wording([changed('b', 'moje'), changed('a', 'příloha', 'annex-1')]);
    const wordings = between(stored, mine);
    const deviations = (side: Side) => joinedWording(wordings, () => side).deviations;
    expect([told(wordings).map(([id]) => id), new Set(deviations('stored')), new Set(deviations('mine'))]).toEqual([['agreement'], new Set(stored.deviations), new Set(mine.deviations)]);
  });

  test('take an article over with all it holds, whatever is said of its clauses', () => {
    const theirs: Deviation = { kind: 'added-article', template: 'agreement', after: 'purpose', article: article('publicity', 'Publicita', clause('logo', 'Logo projektu')) };
    const wordings = between(wording([theirs]), wording([changed('a', 'moje')]));
    const joined = joinedWording(wordings, (_template, part) => (part === 'publicity' ? 'stored' : 'mine'));
    expect([told(wordings), clausesOf(joined)]).toEqual([[['agreement', [['a', 'mine'], ['publicity', 'stored']]]], ['moje', 'b', 'Logo projektu']]);
  });

  test('keep what has no place any more', () => {
    const [theirs, own] = [changed('gone', 'jejich'), changed('lost', 'moje')];
    const wordings = between(wording([theirs, changed('a', 'jejich')]), wording([own, changed('b', 'moje')]));
    expect(new Set(joined(between(wording([theirs]), wording([own]))).deviations)).toEqual(new Set([theirs, own]));
    expect(joined(wordings).deviations).toEqual(expect.arrayContaining([theirs, own, changed('a', 'jejich'), changed('b', 'moje')]));
  });
});
