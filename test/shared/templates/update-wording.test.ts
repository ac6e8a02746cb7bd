import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDeviations } from '#shared/templates/apply-deviations';
import type { AgreementWording, Deviation } from '#shared/templates/deviation';
import { deviationsBetween } from '#shared/templates/deviations-between';
import { setCondition, setPhrase } from '#shared/templates/edit/contents';
import type { Edit } from '#shared/templates/edit/edit';
import { addPart, movePart, removePart } from '#shared/templates/edit/parts';
import type { Template } from '#shared/templates/template';
import { findPart, isGroup, isWorded, partsIn, type PlacedPart } from '#shared/templates/tree';
import { updatedWording } from '#shared/templates/update-wording';
import { changesBetween } from '#shared/templates/updating/compare-versions';
import { article, clause, is, phrase } from '#shared/templates/write';
import { aTemplate } from './sample-template';

const template = 'agreement';

/** The next version of a template, after these edits. */
function nextVersion(from: Template, ...edits: readonly ((template: Template) => Edit)[]): Template {
  const edited = edits.reduce((present, edit) => {
    const result = edit(present);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  }, from);
  return { ...edited, version: from.version + 1 };
}

const reworded = (id: string, words: string) => (present: Template) => setPhrase(present, { part: id, variant: 0 }, phrase`${words}`);
const added = (id: string, within: string, after: string | null) => (present: Template) => addPart(present, clause(id, 'Nový odstavec.'), { within, after });
const removed = (id: string) => (present: Template) => removePart(present, id);

const wordingOf = (...deviations: readonly Deviation[]): AgreementWording => ({ templates: { agreement: { origin: 'office', version: 1 } }, deviations });

/** The agreement's wording after the update. */
function updated(wording: AgreementWording, now: Template, ...refused: readonly string[]): Template {
  return withDeviations(now, updatedWording(wording, aTemplate, now, new Set(refused)).deviations);
}

const own: Deviation = { kind: 'changed', template, clause: clause('closing.effect', 'Smlouva nabývá účinnosti podpisem.') };

test('what differs between the versions is told part by part, with both wordings', () => {
  const now = nextVersion(aTemplate, reworded('payment.due', 'Jinak.'), added('x', 'closing', 'closing.effect'), removed('closing.counterparts'), (present) => setPhrase(present, { part: 'closing' }, phrase`Konec`));
  const told = changesBetween(aTemplate, now, []).map(({ part, kind, then, now: is, refusable }) => [part, kind, then, is, refusable]);
  const part = (from: Template, id: string) => findPart(from, id)?.part;
  expect(told).toEqual([
    ['payment.due', 'changed', part(aTemplate, 'payment.due'), part(now, 'payment.due'), true],
    ['closing', 'changed', part(aTemplate, 'closing'), part(now, 'closing'), true],
    ['x', 'added', null, part(now, 'x'), true],
    ['closing.counterparts', 'dropped', part(aTemplate, 'closing.counterparts'), null, true],
  ]);
});

test('an article that is added or dropped is told as a whole', () => {
  const now = nextVersion(aTemplate, removed('closing'), (present) => addPart(present, article('y', 'Nový', clause('y.one', 'Text.')), { within: null, after: 'payment' }));
  expect(changesBetween(aTemplate, now, []).map(({ part, kind }) => [part, kind])).toEqual([
    ['y', 'added'],
    ['closing', 'dropped'],
  ]);
});

test('a change of what the agreement words itself is told with its deviation', () => {
  const now = nextVersion(aTemplate, reworded('closing.effect', 'Nově.'));
  expect(changesBetween(aTemplate, now, [own]).map((change) => [change.part, change.then, change.own])).toEqual([['closing.effect', own.clause, [own]]]);
});

test('what the newer version says as the agreement already did is no change', () => {
  const now = nextVersion(aTemplate, reworded('closing.effect', 'Smlouva nabývá účinnosti podpisem.'));
  expect([changesBetween(aTemplate, now, [own]), updatedWording(wordingOf(own), aTemplate, now, new Set()).deviations]).toEqual([[], []]);
});

test('the agreement remembers the newer version', () => {
  expect(updatedWording(wordingOf(), aTemplate, nextVersion(aTemplate, reworded('payment.due', 'Jinak.')), new Set())).toEqual({ templates: { agreement: { origin: 'office', version: 2 } }, deviations: [] });
});

test('what is taken follows the newer version, what is refused becomes a deviation', () => {
  const now = nextVersion(aTemplate, reworded('payment.due', 'Jinak.'), reworded('payment.amount', 'Také jinak.'));
  const part = findPart(aTemplate, 'payment.due')?.part;
  expect(updatedWording(wordingOf(), aTemplate, now, new Set(['payment.due'])).deviations).toEqual([{ kind: 'changed', template, clause: part }]);
});

test('deviations from other templates, and those that had lost their place, stay', () => {
  const others: readonly Deviation[] = [{ kind: 'dropped', template: 'annex-1', part: 'x' }, { kind: 'dropped', template, part: 'gone' }];
  expect(updatedWording(wordingOf(...others), aTemplate, nextVersion(aTemplate, reworded('payment.due', 'Jinak.')), new Set()).deviations).toEqual(others);
});

test('a clause the agreement added stays after what stood before it, although the clause it followed is gone', () => {
  const mine: Deviation = { kind: 'added', template, article: 'closing', after: 'closing.counterparts', clause: clause('mine', 'Navíc.') };
  const now = nextVersion(aTemplate, removed('closing.counterparts'));
  expect(updatedWording(wordingOf(mine), aTemplate, now, new Set()).deviations).toEqual([{ ...mine, after: 'closing.effect' }]);
});

test('a dropped article that is refused stays with what the agreement worded in it', () => {
  const now = nextVersion(aTemplate, removed('closing'));
  expect(updated(wordingOf(own), now, 'closing').parts).toEqual(withDeviations(aTemplate, [own]).parts);
});

test('a clause that moved follows the newer version with the agreement’s own words', () => {
  const now = nextVersion(aTemplate, (present) => movePart(present, 'closing.effect', { within: 'payment', after: null }));
  const place = findPart(updated(wordingOf(own), now), 'closing.effect');
  expect([changesBetween(aTemplate, now, [own])[0]?.kind, place?.part, place?.within?.id]).toEqual(['moved', own.clause, 'payment']);
});

test('a condition of an article follows the newer version: it is no wording', () => {
  const now = nextVersion(aTemplate, (present) => setCondition(present, { part: 'closing' }, is('basis', 'grant')));
  expect([changesBetween(aTemplate, now, [])[0]?.refusable, updated(wordingOf(), now, 'closing').parts]).toEqual([false, now.parts]);
});

/** Edits of wordings, in an order and number nobody planned. */
const edits = fc.array(fc.record({ operation: fc.nat(), part: fc.nat(), fresh: fc.nat(999) }), { maxLength: 12 });

function edited(from: Template, wishes: readonly { readonly operation: number; readonly part: number; readonly fresh: number }[], mark: string, moves = true): Template {
  return wishes.reduce((present, { operation, part, fresh }) => {
    const all = partsIn(present);
    const chosen = all[part % all.length];
    if (chosen === undefined) return present;
    const { id } = chosen.part;
    const group = isGroup(chosen.part) ? id : (chosen.within?.id ?? null);
    const place = { within: group, after: isGroup(chosen.part) ? null : id };
    const tries: readonly (() => Edit | null)[] = [
      () => (isWorded(chosen.part) ? setPhrase(present, { part: id, variant: 0 }, phrase`${`${mark} ${String(fresh)}`}`) : null),
      () => (group === null ? null : addPart(present, clause(`${mark}-${String(fresh)}`, 'Nový odstavec.'), place)),
      () => (isWorded(chosen.part) || chosen.part.kind === 'article' ? removePart(present, id) : null),
      () => (chosen.part.kind === 'article' ? setPhrase(present, { part: id }, phrase`${`${mark} ${String(fresh)}`}`) : null),
      () => (moves && (isWorded(chosen.part) || chosen.part.kind === 'article') ? movePart(present, id, placeAt(all[fresh % all.length], fresh)) : null),
      () => addPart(present, article(`${mark}-article-${String(fresh)}`, 'Nový článek', clause(`${mark}-article-${String(fresh)}.one`, 'Text.')), { within: null, after: chosen.within?.id ?? id }),
    ];
    const edit = tries[operation % tries.length]?.() ?? null;
    return edit?.ok === true ? edit.value : present;
  }, from);
}

/** In the chosen group or after it; after whatever else was chosen. */
function placeAt(chosen: PlacedPart | undefined, choice: number) {
  if (chosen === undefined) return { within: null, after: null };
  return isGroup(chosen.part) && choice % 2 === 0 ? { within: chosen.part.id, after: null } : { within: chosen.within?.id ?? null, after: chosen.part.id };
}

test('deviations between two wordings make the one from the other', () => {
  fc.assert(
    fc.property(edits, (wishes) => {
      const wanted = edited(aTemplate, wishes, 'own');
      expect(withDeviations(aTemplate, deviationsBetween(aTemplate, wanted))).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

test('who refuses everything keeps the wording as it was', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const worded = edited(aTemplate, mine, 'own');
      const now: Template = { ...edited(aTemplate, theirs, 'new', false), version: 2 };
      const wording = wordingOf(...deviationsBetween(aTemplate, worded));
      const refused = changesBetween(aTemplate, now, wording.deviations).map(({ part }) => part);
      expect(updated(wording, now, ...refused).parts).toEqual(worded.parts);
    }),
    { numRuns: 3000 },
  );
});

test('who takes everything gives up no deviation that was not told', () => {
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const worded = edited(aTemplate, mine, 'own');
      const now: Template = { ...edited(aTemplate, theirs, 'new'), version: 2 };
      const wording = wordingOf(...deviationsBetween(aTemplate, worded));
      const told = new Set(changesBetween(aTemplate, now, wording.deviations).flatMap((change) => change.own));
      const after = updated(wording, now);
      for (const deviation of wording.deviations.filter((each) => !told.has(each))) expect(takesEffect(deviation, after)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

function takesEffect(deviation: Deviation, worded: Template): boolean {
  const found = (id: string) => findPart(worded, id)?.part;
  switch (deviation.kind) {
    case 'changed':
    case 'added':
      return JSON.stringify(found(deviation.clause.id)) === JSON.stringify(deviation.clause);
    case 'moved':
      return (findPart(worded, deviation.part)?.within?.id ?? null) === deviation.article;
    case 'added-article':
      return found(deviation.article.id)?.kind === 'article';
    case 'renamed': {
      const part = found(deviation.part);
      return part?.kind === 'article' && JSON.stringify(part.name) === JSON.stringify(deviation.text);
    }
    case 'dropped':
      return found(deviation.part) === undefined;
  }
}
