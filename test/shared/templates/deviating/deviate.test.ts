import { describe, expect, it } from 'vitest';
import { withDeviations } from '#shared/templates/apply-deviations';
import { withAdded, withDropped, withName, withRestored, withWorded } from '#shared/templates/deviating/deviate';
import type { Deviation } from '#shared/templates/deviation';
import { findPart, isWorded, partsIn, type Worded } from '#shared/templates/tree';
import { clause, phrase } from '#shared/templates/write';
import { aTemplate } from '../sample-template';

const due = clause('payment.due', 'Příspěvek je splatný do 14 dnů.');
const own = (id: string) => clause(id, 'Nové ustanovení.');
const idsWith = (deviations: readonly Deviation[]) => partsIn(withDeviations(aTemplate, deviations)).map(({ part }) => part.id);
const original = (id: string): Worded => {
  const part = findPart(aTemplate, id)?.part;
  if (part === undefined || !isWorded(part)) throw new Error(`${id} has no wording`);
  return part;
};

describe('wording a clause otherwise', () => {
  it('is one deviation however often it is written', () => {
    const first = withWorded([], aTemplate, clause('payment.due', 'Příspěvek je splatný.'));
    expect(withWorded(first, aTemplate, due)).toEqual([{ kind: 'changed', template: 'agreement', clause: due }]);
  });

  it('is none once it says what the template says', () => {
    expect(withWorded(withWorded([], aTemplate, due), aTemplate, original('payment.due'))).toEqual([]);
  });

  it('changes what the agreement added where it was added', () => {
    const added = withAdded([], aTemplate, { article: 'closing', after: null }, own('closing.own'));
    expect(withWorded(added, aTemplate, clause('closing.own', 'Jinak.'))).toEqual([{ kind: 'added', template: 'agreement', article: 'closing', after: null, clause: clause('closing.own', 'Jinak.') }]);
  });
});

describe('dropping', () => {
  it('keeps nothing of what was said of the clause before', () => {
    expect(withDropped(withWorded([], aTemplate, due), aTemplate, 'payment.due')).toEqual([{ kind: 'dropped', template: 'agreement', part: 'payment.due' }]);
  });

  it('of an added clause leaves what followed it where it was', () => {
    const one = withAdded([], aTemplate, { article: 'payment', after: 'payment.amount' }, own('own.1'));
    const two = withAdded(one, aTemplate, { article: 'payment', after: 'own.1' }, own('own.2'));
    const [before, after] = [idsWith(two), idsWith(withDropped(two, aTemplate, 'own.1'))];
    expect(after).toEqual(before.filter((id) => id !== 'own.1'));
  });

  it('of an article takes along what was said of its clauses and added to it', () => {
    const said = withAdded(withWorded([], aTemplate, due), aTemplate, { article: 'payment', after: 'payment.due' }, own('own.1'));
    expect(withDropped(said, aTemplate, 'payment')).toEqual([{ kind: 'dropped', template: 'agreement', part: 'payment' }]);
  });
});

describe('going back to the template', () => {
  it('takes back a dropped clause, and nothing else', () => {
    const both = withDropped(withWorded([], aTemplate, due), aTemplate, 'payment.amount');
    expect(withRestored(both, aTemplate, 'payment.amount')).toEqual([{ kind: 'changed', template: 'agreement', clause: due }]);
  });

  it('takes back a point that was left out', () => {
    const without = withDropped([], aTemplate, 'payment.request.call');
    expect(withRestored(without, aTemplate, 'payment.request')).toEqual([]);
  });
});

describe('another name', () => {
  it('is a deviation until it is the name of the template again', () => {
    const renamed = withName([], aTemplate, 'closing', phrase`Ujednání na závěr`);
    expect([renamed.length, withName(renamed, aTemplate, 'closing', phrase`Závěr`)]).toEqual([1, []]);
  });
});
