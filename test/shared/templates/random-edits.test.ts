import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberingOf } from '#shared/documents/composing/numbering';
import { shownPartsOf } from '#shared/documents/composing/shown-parts';
import { referenceWords } from '#shared/documents/composing/reference-words';
import { faultsOf } from '#shared/templates/check-template';
import { spotsOf, type Spot } from '#shared/templates/checking/spots';
import type { Edit } from '#shared/templates/edit/edit';
import { setAlign, setComponent, setPhrase, setPointList, setTitleLines } from '#shared/templates/edit/contents';
import { addPart, movePart, removePart } from '#shared/templates/edit/parts';
import { splitClause } from '#shared/templates/edit/split';
import { addPoint, addWording, moveWording, removePoint, removeWording } from '#shared/templates/edit/wordings';
import type { Template } from '#shared/templates/template';
import type { TemplateFault } from '#shared/templates/template-fault';
import { idsIn, isGroup, partsIn, type AnyPart } from '#shared/templates/tree';
import { article, clause, component, heading, is, list, paragraph, phrase, point, refer, title, variant } from '#shared/templates/write';
import { aTemplate, aVocabulary } from './sample-template';

/** What an editor might ask for: which operation, and numbers by which it finds its places. */
type Wish = { readonly operation: number; readonly part: number; readonly place: number; readonly fresh: string };

const wishes = fc.array(fc.record({ operation: fc.nat(), part: fc.nat(), place: fc.nat(), fresh: fc.nat().map((number) => `fresh-${number.toString(36)}`) }), { maxLength: 40 });

function grant(template: Template, { operation, part: chosen, place: placed, fresh }: Wish): Edit {
  const parts = partsIn(template);
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index % list.length];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const { part } = at(parts, chosen);
  const beside = at(parts, placed);
  const place = { within: beside.within?.id ?? null, after: beside.part.id };
  const referring = phrase`Nově podle ${refer(beside.part.id)}.`;
  const inside = clause(`${fresh}.one`, referring);
  const new_: readonly AnyPart[] = [
    clause(fresh, referring),
    paragraph(fresh, referring),
    component(fresh, 'parties'),
    heading(fresh, referring),
    { ...title(referring, [referring], true), id: fresh },
    article(fresh, 'Nový článek', inside),
    list(fresh, [inside]),
  ];
  const edits: readonly (() => Edit)[] = [
    () => addPart(template, at(new_, chosen), place),
    () => movePart(template, part.id, place),
    () => removePart(template, part.id),
    () => splitClause(template, part.id, { piece: 0, offset: 4 }, fresh),
    () => addWording(template, { part: part.id, variant: 0 }, variant(is('basis', 'grant'), 'Jen u dotace.')),
    () => moveWording(template, { part: part.id, variant: 0 }, 1),
    () => removeWording(template, { part: part.id, variant: 1 }),
    () => addPoint(template, { part: part.id, variant: 0 }, point(fresh, 'nový bod;'), null),
    () => removePoint(template, part.id, at(idsIn(template), placed)),
    () => setPointList(template, { part: part.id, variant: 0 }, 'exceptions'),
    () => setComponent(template, part.id, 'signatures'),
    () => setAlign(template, part.id, 'center'),
    () => setTitleLines(template, part.id, [phrase`podle ${refer(beside.part.id)}`], false),
    () => setPhrase(template, { part: part.id, variant: 0 }, phrase`Jinak, podle ${refer(beside.part.id)}.`),
  ];
  return at(edits, operation)();
}

/** What an edit can bring about for its place or order alone; the check tells of it, and saving waits for it. */
const ofPlace: readonly TemplateFault['code'][] = ['empty-group', 'several-articles', 'hidden-part', 'never-shown', 'unnumbered-part', 'points-in-paragraph', 'circular-condition'];

function afterAll(granted: readonly Wish[]): Template {
  return granted.reduce((template, wish) => {
    const edit = grant(template, wish);
    return edit.ok ? edit.value : template;
  }, aTemplate);
}

test('whatever is edited, ids stay unique and nothing refers to what is not there', () => {
  fc.assert(
    fc.property(wishes, (granted) => {
      const faults = faultsOf(afterAll(granted), aVocabulary).filter(({ code }) => !ofPlace.includes(code));
      expect(faults).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('whatever is edited, articles and clauses are numbered one after another, and every reference to what is shown has its number', () => {
  fc.assert(
    fc.property(wishes, fc.constantFrom('civil-code', 'grant'), fc.constantFrom('call', 'invoice'), (granted, basis, request) => {
      const template = afterAll(granted);
      const shown = shownPartsOf(template, (criterion) => (criterion === 'basis' ? basis : criterion === 'request' ? request : 'region'));
      const numbering = numberingOf(template, shown);
      const groups = template.parts.filter(isGroup).filter((part) => shown.shows(part.id));
      const articles = groups.filter(({ kind }) => kind === 'article');
      expect(articles.map(({ id }) => numbering.get(id)?.article)).toEqual(articles.map((_, index) => index + 1));
      for (const group of groups) {
        const clauses = partsIn(template).filter(({ part, within }) => within === group && part.kind === 'clause' && shown.shows(part.id));
        expect(clauses.map(({ part }) => numbering.get(part.id)?.clause)).toEqual(clauses.map((_, index) => index + 1));
      }
      const numbered = new Set(partsIn(template).flatMap(({ part }) => (part.kind === 'clause' || part.kind === 'article' ? [part.id] : [])));
      const targets = spotsOf(template).filter((spot) => spot.isShown(shown)).flatMap(referencesOf).filter((id) => shown.shows(id) && numbered.has(id));
      expect(targets.filter((id) => referenceWords([id], { own: numbering, here: null, agreement: null }) === null)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

function referencesOf({ phrase: wording }: Spot): readonly string[] {
  return (wording ?? []).flatMap((piece) => (piece.kind === 'reference' ? piece.to : []));
}
