import { describe, expect, test } from 'vitest';
import { factsOf } from '#shared/documents/facts';
import { sampleCase } from '#shared/documents/sample-case';
import { seededParties } from '#shared/domain/seeded-parties';
import { newestTemplate } from '#shared/templates/newest';
import { movePart } from '#shared/templates/edit/parts';
import { refer } from '#shared/templates/write';
import { outlineOf } from '../../../renderer/features/templates/outline-entries';
import { phraseChoices } from '../../../renderer/features/templates/phrase-choices';
import { templateWords } from '../../../renderer/features/templates/template-words';

const agreement = newestTemplate('agreement', []);
const memorandum = newestTemplate('memorandum', []);
const factsFor = (id: typeof agreement.id) => factsOf(sampleCase(id, null, { parties: seededParties, templates: [] }));
const words = templateWords(agreement, factsFor('agreement'));

describe('references in the editor', () => {
  test('say where their target stands, from where they stand', () => {
    expect([words.phrases(null).reference(['contribution.first-year']), words.phrases(6).reference(['contribution.first-year'])]).toEqual(['čl. VI odst. 2', 'odst. 2 tohoto článku']);
  });

  test('renumber themselves when the template changes', () => {
    const moved = movePart(agreement, 'contribution', { within: null, after: 'parties' });
    expect(moved.ok && templateWords(moved.value, factsFor('agreement')).phrases(null).reference(['contribution.first-year'])).toBe('čl. II odst. 2');
  });

  test('name by its words what the sample does not show, and nothing that does not exist', () => {
    expect([words.phrases(null).reference(['contribution.exceptions']), words.phrases(null).reference(['gone'])]).toEqual([expect.stringMatching(/^„Odchylně od/u), null]);
  });

  test('of other documents lead into the agreement', () => {
    expect(templateWords(memorandum, factsFor('memorandum')).phrases(null).reference(['contribution'])).toBe('čl. VI Smlouvy');
  });

  test('stay the same words while only texts change', () => {
    const rewritten = { ...agreement, parts: agreement.parts.map((part) => (part.kind === 'title' ? { ...part, text: [] } : part)) };
    expect([templateWords({ ...agreement }, factsFor('agreement')).key === words.key, templateWords(rewritten, factsFor('agreement')).key === words.key]).toEqual([true, false]);
  });
});

describe('what can be put into a text', () => {
  const choices = phraseChoices(agreement, agreement, words);

  test('are data by groups and everything with a number, each once', () => {
    const keys = choices.map(({ piece }) => JSON.stringify(piece));
    expect([new Set(keys).size, choices.filter(({ piece }) => piece.kind === 'variable').every(({ label }) => label !== '')]).toEqual([keys.length, true]);
    expect(choices.find(({ piece }) => JSON.stringify(piece) === JSON.stringify(refer('contribution.first-year')))?.label).toBe('čl. VI odst. 2');
  });

  test('of other documents are also the clauses of the agreement', () => {
    const groups = new Set(phraseChoices(memorandum, agreement, templateWords(memorandum, factsFor('memorandum'))).map(({ group }) => group));
    expect(groups.has('Odkaz na ustanovení smlouvy')).toBe(true);
  });
});

describe('the outline', () => {
  test('shows every part with its number, and what a closed article holds not', () => {
    const open = outlineOf(agreement, words, new Set());
    const closed = outlineOf(agreement, words, new Set(['contribution']));
    expect(open.find(({ id }) => id === 'contribution.first-year')).toMatchObject({ level: 2, number: '2.', within: 'contribution', shown: true });
    expect(open.length - closed.length).toBe(open.filter(({ within }) => within === 'contribution').length);
  });

  test('tells what the sample does not show', () => {
    expect(outlineOf(agreement, words, new Set()).find(({ id }) => id === 'contribution.exceptions')).toMatchObject({ number: null, shown: false, conditional: true });
  });
});
