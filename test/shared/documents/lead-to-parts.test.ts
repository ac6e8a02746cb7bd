import { describe, expect, it, test } from 'vitest';
import { textsOf, type DocumentContent } from '#shared/documents/block';
import { composeDocument } from '#shared/documents/compose';
import { readerFor } from '#shared/documents/composing/reading';
import { factsOf } from '#shared/documents/facts';
import { leadingToParts, partField, partOfField } from '#shared/documents/lead-to-parts';
import { sampleCase } from '#shared/documents/sample-case';
import { seededParties } from '#shared/domain/seeded-parties';
import { templateIds, type TemplateId } from '#shared/templates/template-id';
import { isGroup, partsIn } from '#shared/templates/tree';

const caseFor = (id: TemplateId) => sampleCase(id, null, { parties: seededParties, templates: [] });
const ledBy = (id: TemplateId): DocumentContent => leadingToParts(composeDocument(caseFor(id), id), id);
const runsOf = ({ parts }: DocumentContent, id: TemplateId) => parts.filter(({ template }) => template === id).flatMap(({ blocks }) => blocks).flatMap(textsOf).flat();

describe.each(templateIds)('the pages of %s beside its editor', (id) => {
  const { template, shown, numbering } = readerFor(factsOf(caseFor(id)))(id);
  const led = runsOf(ledBy(id), id).map(({ field }) => (field === undefined ? null : partOfField(field)));

  it('lead from every word to a part that is shown there', () => {
    expect(led.filter((found) => found === null || !shown.shows(found.part) || (found.point !== null && numbering.get(found.point)?.point === null))).toEqual([]);
  });

  it('lead to every part that is shown, lists aside, which have no words of their own', () => {
    const reached = new Set(led.map((found) => found?.part));
    const parts = partsIn(template).filter(({ part }) => shown.shows(part.id) && !(isGroup(part) && part.kind === 'list'));
    expect(parts.map(({ part }) => part.id).filter((part) => !reached.has(part))).toEqual([]);
  });
});

test('the field of a point is below that of its clause, and that of a clause beside that of its article', () => {
  const [article, clause, point] = [partField('term'), partField('term.notice'), partField('term.notice', 'term.notice.a')];
  expect([point.startsWith(`${clause}.`), clause.startsWith(`${article}.`), partOfField(point), partOfField(clause), partOfField('region.number')]).toEqual([
    true,
    false,
    { part: 'term.notice', point: 'term.notice.a' },
    { part: 'term.notice', point: null },
    null,
  ]);
});

test('data of an annex that only goes with a document lead where they led', () => {
  const { parts } = ledBy('consolidated-text');
  const fields = parts.filter(({ template }) => template !== 'consolidated-text').flatMap(({ blocks }) => blocks).flatMap(textsOf).flat().flatMap(({ field }) => field ?? []);
  expect([fields.includes('project.budget.0.item'), fields.some((field) => partOfField(field) !== null)]).toEqual([true, false]);
});
