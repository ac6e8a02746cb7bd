import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberingOf } from '#shared/documents/composing/numbering';
import { shownPartsOf } from '#shared/documents/composing/shown-parts';
import { referenceWords } from '#shared/documents/composing/reference-words';
import { faultsOf } from '#shared/templates/check-template';
import { spotsOf, type Spot } from '#shared/templates/checking/spots';
import type { TemplateFault } from '#shared/templates/template-fault';
import { isGroup, partsIn } from '#shared/templates/tree';
import { edited, wishes } from './arbitrary-edits';
import { aTemplate, aVocabulary } from './sample-template';

/** What an edit can bring about for its place or order alone; the check tells of it, and saving waits for it. */
const ofPlace: readonly TemplateFault['code'][] = ['empty-group', 'several-articles', 'hidden-part', 'never-shown', 'unnumbered-part', 'points-in-paragraph', 'circular-condition'];

test('whatever is edited, ids stay unique and nothing refers to what is not there', () => {
  fc.assert(
    fc.property(wishes, (granted) => {
      const faults = faultsOf(edited(aTemplate, granted), aVocabulary).filter(({ code }) => !ofPlace.includes(code));
      expect(faults).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('whatever is edited, articles and clauses are numbered one after another, and every reference to what is shown has its number', () => {
  fc.assert(
    fc.property(wishes, fc.constantFrom('civil-code', 'grant'), fc.constantFrom('call', 'invoice'), (granted, basis, request) => {
      const template = edited(aTemplate, granted);
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
