import { expect, test } from 'vitest';
import type { Edit } from '#shared/templates/edit/edit';
import { setAlign, setComponent, setCondition, setPhrase, setPointList, setTitleLines } from '#shared/templates/edit/contents';
import { addPart, movePart, removePart } from '#shared/templates/edit/parts';
import { splitClause } from '#shared/templates/edit/split';
import { addPoint, addWording, movePoint, moveWording, removePoint, removeWording } from '#shared/templates/edit/wordings';
import type { Template } from '#shared/templates/template';
import { findPart, partsIn, type AnyPart } from '#shared/templates/tree';
import { article, clause, clauseOf, component, heading, is, list, paragraph, phrase, point, refer, variant } from '#shared/templates/write';
import { aTemplate } from './sample-template';

const text = (words: string) => phrase`${words}`;

function edited(edit: Edit): Template {
  if (edit.ok) return edit.value;
  throw new Error(`refused: ${JSON.stringify(edit.error)}`);
}

const partOf = (edit: Edit, id: string): AnyPart | undefined => findPart(edited(edit), id)?.part;

/** Ids of what stands in a group, or outside of all. */
const order = (edit: Edit, group: string | null): readonly string[] => partsIn(edited(edit)).flatMap(({ part, within }) => ((within?.id ?? null) === group ? [part.id] : []));

const refused = (edit: Edit): unknown => (edit.ok ? null : edit.error);

test.each([
  ['a clause first in an article', clause('x', 'Text.'), { within: 'closing', after: null }, ['x', 'closing.effect', 'closing.counterparts']],
  ['a component after a clause', component('x', 'parties'), { within: 'closing', after: 'closing.effect' }, ['closing.effect', 'x', 'closing.counterparts']],
  ['a clause in a list', clause('x', 'Text.'), { within: 'resolution', after: 'resolution.approves' }, ['resolution.approves', 'x']],
  ['an article after another', article('x', 'Článek'), { within: null, after: 'payment' }, ['title', 'parties', 'payment', 'x', 'closing', 'resolution', 'signatures']],
] as const)('%s is added where it is asked for', (_name, part, place, ids) => {
  expect(order(addPart(aTemplate, part, place), place.within)).toEqual(ids);
});

test.each([
  ['a clause outside articles and lists', clause('x', 'Text.'), { within: null, after: null }],
  ['a paragraph in a list', paragraph('x', 'Text.'), { within: 'resolution', after: null }],
  ['an article within an article', article('x', 'Článek'), { within: 'closing', after: null }],
  ['anything in a clause', clause('x', 'Text.'), { within: 'closing.effect', after: null }],
  ['anything after what is not there', clause('x', 'Text.'), { within: 'closing', after: 'payment.due' }],
] as const)('%s has no place', (_name, part, place) => {
  expect(refused(addPart(aTemplate, part, place))).toEqual({ code: 'wrong-place' });
});

test.each([
  ['a part', heading('payment.due', 'Splatnost')],
  ['what is within it', article('x', 'Článek', clause('payment.due', 'Text.'))],
  ['a point', list('x', [clauseOf('y', variant([], 'Text:', [point('payment.request.call', 'bod')]))])],
])('an id that is taken is refused in %s', (_name, part) => {
  expect(refused(addPart(aTemplate, part, { within: null, after: null }))).toMatchObject({ code: 'id-taken' });
});

test('a clause moves to another article as it is', () => {
  const moved = movePart(aTemplate, 'payment.amount', { within: 'closing', after: 'closing.effect' });
  expect([order(moved, 'payment'), order(moved, 'closing'), partOf(moved, 'payment.amount')]).toEqual([
    ['payment.request', 'payment.due'],
    ['closing.effect', 'payment.amount', 'closing.counterparts'],
    findPart(aTemplate, 'payment.amount')?.part,
  ]);
});

test('an article moves with all it holds', () => {
  const moved = movePart(aTemplate, 'closing', { within: null, after: 'title' });
  expect([order(moved, null), order(moved, 'closing')]).toEqual([
    ['title', 'closing', 'parties', 'payment', 'resolution', 'signatures'],
    ['closing.effect', 'closing.counterparts'],
  ]);
});

test.each([
  ['after itself', 'closing', { within: null, after: 'closing' }],
  ['into itself', 'closing', { within: 'closing', after: null }],
] as const)('nothing moves %s', (_name, id, place) => {
  expect(refused(movePart(aTemplate, id, place))).toEqual({ code: 'wrong-place' });
});

test('a clause nobody refers to is removed', () => {
  expect(order(removePart(aTemplate, 'closing.counterparts'), 'closing')).toEqual(['closing.effect']);
});

test.each([
  ['a clause', 'payment.amount', [{ template: 'agreement', part: 'payment.due', variant: 0 }]],
  ['an article, for a clause in it', 'payment', [{ template: 'agreement', part: 'closing.effect', variant: 0 }]],
] as const)('%s that is referred to stays, and who refers to it is told', (_name, id, by) => {
  expect(refused(removePart(aTemplate, id))).toEqual({ code: 'referred-to', by });
});

test('what another document refers to stays, and what a condition asks for', () => {
  const annex: Template = { ...aTemplate, id: 'annex-3', parts: [heading('h', 'Nadpis', [{ kind: 'part', part: 'resolution', shown: true }]), paragraph('p', phrase`podle ${refer('closing.counterparts')}`)] };
  expect([refused(removePart(aTemplate, 'closing.counterparts', [annex])), refused(removePart(aTemplate, 'resolution', [annex]))]).toEqual([
    { code: 'referred-to', by: [{ template: 'annex-3', part: 'p', variant: 0 }] },
    { code: 'referred-to', by: [{ template: 'annex-3', part: 'h', variant: null }] },
  ]);
});

test('a clause is split in the middle of a text; points and references to it divide', () => {
  const clauses = [clauseOf('one', variant([], phrase`První věta. Druhá podle ${refer('two')}:`, [point('p', 'bod')], 'exceptions')), clause('two', 'Text.')];
  const split = splitClause({ ...aTemplate, parts: [article('a', 'A', ...clauses)] }, 'one', { piece: 0, offset: 11 }, 'new');
  expect(edited(split).parts).toEqual([
    article('a', 'A', clause('one', 'První věta.'), clauseOf('new', variant([], phrase`Druhá podle ${refer('two')}:`, [point('p', 'bod')], 'exceptions')), clause('two', 'Text.')),
  ]);
});

test('a clause is split before a variable', () => {
  const split = splitClause(aTemplate, 'payment.amount', { piece: 1, offset: 0 }, 'new');
  expect([partOf(split, 'payment.amount'), order(split, 'payment')]).toEqual([clause('payment.amount', 'Kraj'), ['payment.amount', 'new', 'payment.request', 'payment.due']]);
});

test.each([
  ['at its end', 'closing.counterparts', { piece: 0, offset: 19 }, 'new', { code: 'nothing-to-split' }],
  ['at its beginning', 'closing.counterparts', { piece: 0, offset: 0 }, 'new', { code: 'nothing-to-split' }],
  ['into one whose id is taken', 'closing.counterparts', { piece: 0, offset: 3 }, 'payment', { code: 'id-taken', id: 'payment' }],
  ['where it has several wordings', 'payment.request', { piece: 0, offset: 5 }, 'new', { code: 'several-wordings' }],
  ['where it is an article', 'payment', { piece: 0, offset: 5 }, 'new', { code: 'no-such-part', part: 'payment' }],
] as const)('a clause is not split %s', (_name, id, at, newId, refusal) => {
  expect(refused(splitClause(aTemplate, id, at, newId))).toEqual(refusal);
});

const request = { part: 'payment.request', variant: 1 };
const conditionsOf = (edit: Edit) => {
  const part = partOf(edit, 'payment.request');
  return part?.kind === 'clause' ? part.variants.map(({ when }) => when) : [];
};

test('wordings are added, moved and removed', () => {
  const added = addWording(aTemplate, request, variant(is('request', 'invoice'), 'Faktura.'));
  const moved = moveWording(edited(added), { ...request, variant: 0 }, 1);
  expect([conditionsOf(added), conditionsOf(moved), conditionsOf(removeWording(edited(moved), { ...request, variant: 1 }))]).toEqual([
    [is('request', 'call'), is('request', 'invoice'), []],
    [is('request', 'invoice'), is('request', 'call'), []],
    [is('request', 'invoice'), []],
  ]);
});

test('the only wording stays, and one with a point that is referred to', () => {
  const refers = edited(addPart(aTemplate, clause('x', phrase`podle ${refer('payment.request.call')}`), { within: 'closing', after: null }));
  expect([refused(removeWording(aTemplate, { part: 'payment.due', variant: 0 })), refused(removeWording(refers, { ...request, variant: 0 })), refused(removePoint(refers, 'payment.request', 'payment.request.call'))]).toEqual([
    { code: 'last-wording' },
    { code: 'referred-to', by: [{ template: 'agreement', part: 'x', variant: 0 }] },
    { code: 'referred-to', by: [{ template: 'agreement', part: 'x', variant: 0 }] },
  ]);
});

test('points are added, moved and removed', () => {
  const pointsOf = (edit: Edit) => {
    const part = partOf(edit, 'payment.request');
    return part?.kind === 'clause' ? part.variants.map(({ points }) => points.map(({ id }) => id)) : [];
  };
  const added = addPoint(aTemplate, { part: 'payment.request', variant: 0 }, point('x', 'bod'), 'payment.request.call');
  const moved = movePoint(edited(added), 'payment.request', 'payment.request.reminder', null);
  expect([pointsOf(added), pointsOf(moved), pointsOf(removePoint(edited(moved), 'payment.request', 'x'))]).toEqual([
    [['payment.request.call', 'x', 'payment.request.reminder'], []],
    [['payment.request.reminder', 'payment.request.call', 'x'], []],
    [['payment.request.reminder', 'payment.request.call'], []],
  ]);
});

test.each([
  ['the name of an article', setPhrase(aTemplate, { part: 'closing' }, text('Konec')), 'closing', { name: text('Konec') }],
  ['the title', setPhrase(aTemplate, { part: 'title' }, text('Smlouva')), 'title', { text: text('Smlouva') }],
  ['a line below the title', setPhrase(edited(setTitleLines(aTemplate, 'title', [text('a'), text('b')], true)), { part: 'title', detail: 1 }, text('c')), 'title', { details: [text('a'), text('c')], numbers: true }],
  ['one wording of a clause', setPhrase(aTemplate, { part: 'payment.request', variant: 1 }, text('Faktura.')), 'payment.request', { variants: [{ when: is('request', 'call') }, { text: text('Faktura.') }] }],
  ['a point', setPhrase(aTemplate, { part: 'payment.request', variant: 0, point: 'payment.request.call' }, text('bod')), 'payment.request', { variants: [{ points: [{ text: text('bod') }, {}] }, {}] }],
  ['the condition of an article', setCondition(aTemplate, { part: 'closing' }, is('basis', 'grant')), 'closing', { when: is('basis', 'grant') }],
  ['the condition of a wording', setCondition(aTemplate, { part: 'payment.due', variant: 0 }, is('basis', 'grant')), 'payment.due', { variants: [{ when: is('basis', 'grant') }] }],
  ['the condition of a point', setCondition(aTemplate, { part: 'payment.request', variant: 0, point: 'payment.request.reminder' }, []), 'payment.request', { variants: [{ points: [{}, { when: [] }] }, {}] }],
  ['the list a wording ends with', setPointList(aTemplate, { part: 'payment.amount', variant: 0 }, null), 'payment.amount', { variants: [{ list: null }] }],
  ['what a component shows', setComponent(aTemplate, 'signatures', 'parties'), 'signatures', { component: 'parties' }],
  ['how a paragraph is set', setAlign(aTemplate, 'parties.preamble', 'center'), 'parties.preamble', { align: 'center' }],
] as const)('%s is changed', (_name, edit, id, expected) => {
  expect(partOf(edit, id)).toMatchObject(expected);
});

test.each([
  ['the wording of a component', setPhrase(aTemplate, { part: 'signatures' }, text('x')), 'signatures'],
  ['the condition of the title', setCondition(aTemplate, { part: 'title' }, []), 'title'],
  ['a part that is not there', setPhrase(aTemplate, { part: 'gone', variant: 0 }, text('x')), 'gone'],
] as const)('there is nothing to change in %s', (_name, edit, part) => {
  expect(refused(edit)).toEqual({ code: 'no-such-part', part });
});
