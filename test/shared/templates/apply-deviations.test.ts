import { expect, test } from 'vitest';
import { orphanedDeviations, withDeviations } from '#shared/templates/apply-deviations';
import type { Deviation } from '#shared/templates/deviation';
import { partsIn } from '#shared/templates/tree';
import { article, clause, paragraph } from '#shared/templates/write';
import { aTemplate } from './sample-template';

const template = 'agreement';
const counterparts = clause('closing.counterparts', 'Má čtyři stejnopisy.');
const added = (id: string, after: string | null, within: string | null = 'closing'): Deviation => ({ kind: 'added', template, article: within, after, clause: clause(id, 'Navíc.') });
const dropped = (part: string): Deviation => ({ kind: 'dropped', template, part });

/** The ids of the parts in an article of the agreement as the deviations word it. */
function childrenOf(id: string, ...deviations: readonly Deviation[]): readonly string[] {
  return partsIn(withDeviations(aTemplate, deviations)).flatMap(({ part, within }) => (within?.id === id ? [part.id] : []));
}

test('a template no deviation concerns is the very same', () => {
  expect(withDeviations(aTemplate, [{ kind: 'dropped', template: 'annex-1', part: 'closing.effect' }])).toBe(aTemplate);
});

test('a changed clause stands where the one of the template stood, and nothing else changes', () => {
  const parts = aTemplate.parts.map((part) => (part.kind === 'article' && part.id === 'closing' ? { ...part, children: [part.children[0], counterparts] } : part));
  expect(withDeviations(aTemplate, [{ kind: 'changed', template, clause: counterparts }])).toEqual({ ...aTemplate, parts });
});

test.each([
  ['first in its article', [added('x', null)], ['x', 'closing.effect', 'closing.counterparts']],
  ['after the clause it names', [added('x', 'closing.effect')], ['closing.effect', 'x', 'closing.counterparts']],
  ['after another added clause', [added('x', 'closing.effect'), added('y', 'x')], ['closing.effect', 'x', 'y', 'closing.counterparts']],
  ['after a clause that is dropped', [dropped('closing.effect'), added('x', 'closing.effect')], ['x', 'closing.counterparts']],
] as const)('an added clause stands %s', (_name, deviations, order) => {
  expect(childrenOf('closing', ...deviations)).toEqual(order);
});

test('what follows a clause that has moved stays where that one stood, or goes where it now stands', () => {
  const moved: Deviation = { kind: 'moved', template, part: 'closing.effect', article: 'payment', after: null };
  expect([childrenOf('closing', moved, added('x', 'closing.effect')), childrenOf('payment', moved, added('x', 'closing.effect', 'payment')).slice(0, 2)]).toEqual([
    ['x', 'closing.counterparts'],
    ['closing.effect', 'x'],
  ]);
});

test('a clause dropped and added again elsewhere has moved', () => {
  const moved: Deviation = { kind: 'added', template, article: 'closing', after: 'closing.counterparts', clause: clause('closing.effect', 'Smlouva nabývá účinnosti podpisem.') };
  expect(childrenOf('closing', dropped('closing.effect'), moved)).toEqual(['closing.counterparts', 'closing.effect']);
});

test('articles are added, named otherwise and dropped as a whole', () => {
  const whole = article('security', 'Bezpečnost', clause('security.duty', 'Strany zachovávají mlčenlivost.'));
  const { parts } = withDeviations(aTemplate, [
    { kind: 'added-article', template, after: 'payment', article: whole },
    { kind: 'renamed', template, part: 'payment', text: [] },
    dropped('closing'),
  ]);
  expect(parts.flatMap((part) => (part.kind === 'article' ? [[part.id, part.name]] : []))).toEqual([
    ['parties', [{ kind: 'text', text: 'Smluvní strany', strong: false, when: [] }]],
    ['payment', []],
    ['security', whole.name],
  ]);
});

test('a point is dropped from its clause', () => {
  const { parts } = withDeviations(aTemplate, [dropped('payment.request.call')]);
  expect(JSON.stringify(parts)).toBe(JSON.stringify(aTemplate.parts).replace(/\{"id":"payment\.request\.call".*?\},(?=\{"id":"payment\.request\.reminder")/u, ''));
});

test.each([
  ['changes a clause that is gone', { kind: 'changed', template, clause: clause('gone', '') }],
  ['changes a clause into a paragraph', { kind: 'changed', template, clause: paragraph('closing.effect', '') }],
  ['adds to an article that is gone', added('x', null, 'gone')],
  ['adds after a clause that is gone', added('x', 'gone')],
  ['adds a clause whose id is taken', added('payment.due', null)],
  ['adds a clause where only articles stand', added('x', null, null)],
  ['names a clause', { kind: 'renamed', template, part: 'closing.effect', text: [] }],
  ['drops what is gone', dropped('gone')],
  ['moves what is gone', { kind: 'moved', template, part: 'gone', article: 'closing', after: null }],
  ['moves after what is gone', { kind: 'moved', template, part: 'closing.effect', article: 'payment', after: 'gone' }],
  ['moves a clause where only articles stand', { kind: 'moved', template, part: 'closing.effect', article: null, after: 'closing' }],
  ['moves an article into another one', { kind: 'moved', template, part: 'closing', article: 'payment', after: null }],
] as const satisfies readonly (readonly [string, Deviation])[])('a deviation that %s is left out and named', (_name, deviation) => {
  expect([withDeviations(aTemplate, [deviation]), orphanedDeviations(aTemplate, [deviation])]).toEqual([aTemplate, [deviation]]);
});
