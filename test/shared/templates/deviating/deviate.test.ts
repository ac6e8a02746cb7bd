import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orphanedDeviations, withDeviations } from '#shared/templates/apply-deviations';
import { withAdded, withAddedArticle, withMoved, withName, withWorded } from '#shared/templates/deviating/deviate';
import { withDropped, withRestored } from '#shared/templates/deviating/drop';
import type { Deviation } from '#shared/templates/deviation';
import { deviationsBetween } from '#shared/templates/deviations-between';
import { findPart, isWorded, partsIn, type AnyPart, type PlacedPart, type Worded } from '#shared/templates/tree';
import { article, clause, phrase } from '#shared/templates/write';
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

describe('an article of its own', () => {
  const secrecy = article('own.1', 'Mlčenlivost', own('own.2'));
  const withArticle = withAddedArticle([], aTemplate, 'payment', secrecy);

  it('stands after the article it was added after, with what is in it', () => {
    expect(idsWith(withArticle)).toEqual(idsWith([]).toSpliced(idsWith([]).indexOf('closing'), 0, 'own.1', 'own.2'));
  });

  it('stays one deviation whatever is written, added and dropped in it', () => {
    const named = withName(withArticle, aTemplate, 'own.1', phrase`Důvěrnost`);
    const filled = withAdded(named, aTemplate, { article: 'own.1', after: 'own.2' }, own('own.3'));
    const reworded = withDropped(withWorded(filled, aTemplate, clause('own.3', 'Jinak.')), aTemplate, 'own.2');
    expect(reworded).toEqual([{ kind: 'added-article', template: 'agreement', after: 'payment', article: article('own.1', 'Důvěrnost', clause('own.3', 'Jinak.')) }]);
  });

  it('is dropped without a trace, and what was moved into it goes back', () => {
    const moved = withMoved(withArticle, aTemplate, 'payment.due', { article: 'own.1', after: null });
    expect([idsWith(moved).indexOf('payment.due') > idsWith(moved).indexOf('own.1'), withDropped(moved, aTemplate, 'own.1')]).toEqual([true, []]);
  });

  it('that is dropped leaves the one that followed it where it was', () => {
    const two = withAddedArticle(withArticle, aTemplate, 'own.1', article('own.4', 'Druhý', own('own.5')));
    expect(idsWith(withDropped(two, aTemplate, 'own.1'))).toEqual(idsWith(two).filter((id) => id !== 'own.1' && id !== 'own.2'));
  });
});

describe('moving', () => {
  const forward = withMoved([], aTemplate, 'payment.amount', { article: 'payment', after: 'payment.due' });

  it('puts a part after another one, also in another article', () => {
    const [within, elsewhere] = [idsWith(forward), idsWith(withMoved([], aTemplate, 'payment.due', { article: 'closing', after: 'closing.effect' }))];
    expect([within.indexOf('payment.amount') - within.indexOf('payment.due'), elsewhere.indexOf('payment.due') - elsewhere.indexOf('closing.effect')]).toEqual([1, 1]);
  });

  it('is one deviation however often it is done, and none once the part is where it was', () => {
    const again = withMoved(forward, aTemplate, 'payment.amount', { article: 'closing', after: null });
    expect([again.length, withMoved(again, aTemplate, 'payment.amount', { article: 'payment', after: null })]).toEqual([1, []]);
  });

  it('keeps the words the agreement gave the clause', () => {
    const both = withMoved(withWorded([], aTemplate, due), aTemplate, 'payment.due', { article: 'closing', after: null });
    expect(findPart(withDeviations(aTemplate, both), 'payment.due')).toMatchObject({ part: due, within: { id: 'closing' } });
  });

  it('is taken back with all that was said of the clause', () => {
    expect(withRestored(withWorded(forward, aTemplate, clause('payment.amount', 'Jinak.')), aTemplate, 'payment.amount')).toEqual([]);
  });

  it('saves a clause from being dropped with the article it stood in', () => {
    const moved = withMoved([], aTemplate, 'payment.due', { article: 'closing', after: null });
    expect(idsWith(withDropped(moved, aTemplate, 'payment')).filter((id) => id.startsWith('payment'))).toEqual(['payment.due']);
  });

  it('of an article takes along what is in it', () => {
    const ids = idsWith(withMoved([], aTemplate, 'payment', { article: null, after: 'closing' }));
    expect(ids.slice(ids.indexOf('closing'))).toEqual(['closing', 'closing.effect', 'closing.counterparts', 'payment', 'payment.amount', 'payment.request', 'payment.due', 'resolution', 'resolution.approves', 'signatures']);
  });
});

describe('whatever is done to an agreement, one thing after another', () => {
  const wishes = fc.array(fc.record({ operation: fc.nat(), part: fc.nat(), beside: fc.nat(), fresh: fc.nat(999) }), { maxLength: 15 });

  type Wish = { readonly operation: number; readonly part: number; readonly beside: number; readonly fresh: number };

  /** One command a person may give, on the wording as it is then. */
  function done(deviations: readonly Deviation[], { operation, part, beside, fresh }: Wish): readonly Deviation[] {
    const parts = partsIn(withDeviations(aTemplate, deviations)).filter(({ part: each, within }) => (isWorded(each) || each.kind === 'article') && within?.kind !== 'list');
    const [chosen, other] = [parts[part % parts.length], parts[beside % parts.length]];
    if (chosen === undefined || other === undefined) return deviations;
    const name = `own.${String(fresh)}`;
    const isNew = !idsWith(deviations).includes(name);
    const commands = [
      () => reworded(deviations, chosen.part, name),
      () => (isNew ? withAdded(deviations, aTemplate, inArticle(other), own(name)) : deviations),
      () => (isNew ? withAddedArticle(deviations, aTemplate, other.within?.id ?? other.part.id, article(name, 'Nový', own(`${name}.one`))) : deviations),
      () => moved(deviations, chosen, other),
      () => withDropped(deviations, aTemplate, chosen.part.id),
      () => withRestored(deviations, aTemplate, chosen.part.id),
    ];
    return commands[operation % commands.length]?.() ?? deviations;
  }

  const inArticle = ({ part, within }: PlacedPart) => (part.kind === 'article' ? { article: part.id, after: null } : { article: within?.id ?? null, after: part.id });

  function reworded(deviations: readonly Deviation[], part: AnyPart, text: string): readonly Deviation[] {
    return isWorded(part) ? withWorded(deviations, aTemplate, { ...part, variants: own(text).variants }) : withName(deviations, aTemplate, part.id, phrase`${text}`);
  }

  function moved(deviations: readonly Deviation[], { part }: PlacedPart, other: PlacedPart): readonly Deviation[] {
    const place = part.kind === 'article' ? { article: null, after: other.within?.id ?? other.part.id } : inArticle(other);
    return place.after === part.id ? deviations : withMoved(deviations, aTemplate, part.id, place);
  }

  it('is what the agreement then says: no deviation is without effect, and the differences between both wordings say the same', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const deviations = all.reduce<readonly Deviation[]>(done, []);
        const worded = withDeviations(aTemplate, deviations);
        expect([orphanedDeviations(aTemplate, deviations), withDeviations(aTemplate, deviationsBetween(aTemplate, worded))]).toEqual([[], worded]);
      }),
      { numRuns: 400 },
    );
  });
});
