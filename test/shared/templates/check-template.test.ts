import { expect, test } from 'vitest';
import { vocabulary } from '#shared/documents/wording/vocabulary';
import { faultsOf } from '#shared/templates/check-template';
import type { Condition } from '#shared/templates/condition';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Part, Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import { article, clause, clauseOf, component, given, heading, is, list, paragraph, phrase, point, refer, variable, variant } from '#shared/templates/write';
import { aTemplate, aVocabulary } from './sample-template';

const templateOf = (...parts: readonly Part[]): Template => ({ ...aTemplate, parts });
const shown = (part: string, is = true): Condition => [{ kind: 'part', part, shown: is }];

/** What is wrong with an article that holds one clause of this wording. */
const faultsOfClause = (...variants: Parameters<typeof clauseOf> extends [string, ...infer V] ? V : never): readonly TemplateFault[] => faultsOf(templateOf(article('a', 'Článek', clauseOf('a.one', ...variants))), aVocabulary);

const one = { part: 'a.one', variant: 0 } as const;

test('a sound template has no fault', () => {
  expect(faultsOf(aTemplate, aVocabulary)).toEqual([]);
});

test.each(shippedTemplates.map((template) => [`${template.id} ${template.version}`, template] as const))('what the product ships as %s has no fault', (_name, template) => {
  const agreement = shippedTemplates.find(({ id }) => id === 'agreement') ?? null;
  expect(faultsOf(template, vocabulary, template.id === 'agreement' ? null : agreement)).toEqual([]);
});

test.each([
  ['a variable nobody knows', variant([], phrase`Kraj ${variable('region.nazev')}`), [{ code: 'unknown-variable', ...one, variable: 'region.nazev' }]],
  ['a criterion nobody knows', variant(is('weather', 'fine'), 'Slunce.'), [{ code: 'unknown-criterion', ...one, criterion: 'weather' }]],
  ['an answer the criterion cannot have', variant([], given(is('basis', 'grant', 'loan'), 'Dotace.')), [{ code: 'unknown-answer', ...one, criterion: 'basis', answer: 'loan' }]],
  ['a list nobody knows', variant([], 'Roky:', [], 'years'), [{ code: 'unknown-list', ...one, list: 'years' }]],
  ['a reference to what is nowhere', variant([], phrase`podle ${refer('a.two')}`), [{ code: 'missing-part', ...one, by: 'reference', to: 'a.two' }]],
  ['a condition that asks for what is nowhere', variant(shown('a.two'), 'Ano.'), [{ code: 'missing-part', ...one, by: 'condition', to: 'a.two' }]],
  ['no words', variant([], [{ kind: 'text', text: ' ', strong: false, when: [] }]), [{ code: 'empty-wording', ...one }]],
  ['the length of a document', variant([], 'ž'.repeat(20_001)), [{ code: 'wording-too-long', ...one, length: 20_001, limit: 20_000 }]],
  ['more points than letters', variant([], 'Výčet:', Array.from({ length: 27 }, (_, index) => point(`p${index}`, 'bod'))), [{ code: 'too-many-points', ...one, points: 27, limit: 26 }]],
  ['an empty point', variant([], 'Výčet:', [point('a.one.point', '')]), [{ code: 'empty-wording', part: 'a.one.point', variant: null }]],
  ['a condition that contradicts itself', variant([...is('basis', 'grant'), ...is('basis', 'civil-code')], 'Obojí.'), [{ code: 'never-shown', ...one }]],
  ['words under a condition that contradicts its own', variant(is('basis', 'grant'), given(is('basis', 'civil-code'), 'Obojí.')), [{ code: 'never-shown', ...one }]],
  ['a point under a condition that contradicts its own', variant(is('basis', 'grant'), 'Výčet:', [point('a.one.point', 'bod', is('basis', 'civil-code'))]), [{ code: 'never-shown', part: 'a.one.point', variant: null }]],
] as const)('a clause with %s is a fault, told with its place', (_name, wording, faults) => {
  expect(faultsOfClause(wording)).toEqual(faults);
});

test('a wording after one that is always shown is never shown', () => {
  expect(faultsOfClause(variant([], 'Vždy.'), variant(is('basis', 'grant'), 'Nikdy.'))).toEqual([{ code: 'never-shown', part: 'a.one', variant: 1 }]);
});

test('a last wording for every other case is no fault where all cases have theirs', () => {
  expect(faultsOfClause(variant(is('request', 'call'), 'Výzva.'), variant(is('request', 'invoice'), 'Faktura.'), variant([], 'Jinak.'))).toEqual([]);
});

test('wordings of one clause share a point, two clauses do not', () => {
  const shared = [point('p', 'bod')];
  const twice = (id: string) => clauseOf(id, variant(is('request', 'call'), 'Výzva:', shared), variant([], 'Faktura:', shared));
  expect([faultsOf(templateOf(article('a', 'A', twice('one'))), aVocabulary), faultsOf(templateOf(article('a', 'A', twice('one'), twice('two'))), aVocabulary)]).toEqual([
    [],
    [{ code: 'repeated-id', part: 'p', variant: null }],
  ]);
});

test.each([
  ['a component nobody knows', [component('c', 'table')], [{ code: 'unknown-component', part: 'c', variant: null, component: 'table' }]],
  ['an id used twice', [heading('h', 'Nadpis'), component('h', 'parties')], [{ code: 'repeated-id', part: 'h', variant: null }]],
  ['an article that holds nothing', [article('a', 'Článek')], [{ code: 'empty-group', part: 'a', variant: null }]],
  ['an article without a name', [article('a', '', clause('a.one', 'Text.'))], [{ code: 'empty-wording', part: 'a', variant: null }]],
  ['points of a paragraph', [{ ...paragraph('p', 'Text.'), variants: [variant([], 'Text.', [point('x', 'bod')])] }], [{ code: 'points-in-paragraph', part: 'p', variant: 0 }]],
  ['a reference to what has no number', [component('c', 'parties'), paragraph('p', phrase`podle ${refer('c')}`)], [{ code: 'unnumbered-part', part: 'p', variant: 0, to: 'c' }]],
  [
    'one reference to clauses of several articles',
    [article('a', 'A', clause('a.one', 'Text.')), article('b', 'B', clause('b.one', phrase`podle ${refer('a.one', 'b.one')}`))],
    [{ code: 'several-articles', part: 'b.one', variant: 0, to: ['a.one', 'b.one'] }],
  ],
  ['a list that is never shown, told once', [list('l', [clause('l.one', 'Bod.')], [...is('basis', 'grant'), ...is('basis', 'civil-code')])], [{ code: 'never-shown', part: 'l', variant: null }]],
] as const)('%s is a fault', (_name, parts, faults) => {
  expect(faultsOf(templateOf(...parts), aVocabulary)).toEqual(faults);
});

test('a part shown only where it is shown is a circle, told once with the parts it goes through', () => {
  const circle = templateOf(heading('x', 'X', shown('y')), heading('y', 'Y', shown('z', false)), article('a', 'A', clauseOf('z', variant(shown('x'), 'Z.'))));
  expect(faultsOf(circle, aVocabulary)).toEqual([{ code: 'circular-condition', part: 'x', variant: null, through: ['x', 'y', 'z'] }]);
});

test('a clause that asks whether its own article is shown is a circle', () => {
  expect(faultsOfClause(variant(shown('a'), 'Text.'))).toEqual([{ code: 'circular-condition', part: 'a', variant: null, through: ['a'] }]);
});

const grantClause = clauseOf('a.grant', variant(is('basis', 'grant'), 'Dotace.'));

test.each([
  ['where its target may be left out', phrase`podle ${refer('a.grant')}`, [{ code: 'hidden-part', ...one, to: ['a.grant'] }]],
  ['under the condition of its target', given(is('basis', 'grant'), phrase`podle ${refer('a.grant')}`), []],
  ['under the condition that its target is shown', phrase`Ano${given(shown('a.grant'), phrase` podle ${refer('a.grant')}`)}.`, []],
  ['with another target that is always there', phrase`podle ${refer('a.one', 'a.grant')}`, []],
] as const)('a reference %s is judged by every combination of answers', (_name, wording, faults) => {
  expect(faultsOf(templateOf(article('a', 'Článek', clause('a.one', wording), grantClause)), aVocabulary)).toEqual(faults);
});

test('an annex refers to the agreement it belongs to', () => {
  const annex: Template = { ...templateOf(paragraph('p', phrase`podle ${refer('payment.due')} a ${refer('gone')}`)), id: 'annex-1' };
  expect(faultsOf(annex, aVocabulary, aTemplate)).toEqual([{ code: 'missing-part', part: 'p', variant: 0, by: 'reference', to: 'gone' }]);
});
