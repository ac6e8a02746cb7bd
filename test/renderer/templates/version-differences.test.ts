import { describe, expect, test } from 'vitest';
import { factsOf } from '#shared/documents/facts';
import { sampleCase } from '#shared/documents/sample-case';
import { seededParties } from '#shared/domain/seeded-parties';
import type { Template } from '#shared/templates/template';
import { article, clause, clauseOf, component, is, paragraph, phrase, shipped, variable, variant } from '#shared/templates/write';
import { conditionText } from '#text/templates/condition';
import { templateWords } from '../../../renderer/features/templates/template-words';
import { differencesOf } from '../../../renderer/features/templates/version-differences';

const subject = clause('purpose.subject', 'Kraj uhradí příspěvek.');
const scope = clause('purpose.scope', 'Platí pro celé území.');
const term = clause('purpose.term', 'Trvá tři roky.');
const versionOf = (...clauses: Parameters<typeof article>[2][]) => shipped('agreement', 1, [article('purpose', 'Předmět', ...clauses)]);
const then = versionOf(subject, scope, term);

function differences(now: Template, before = then) {
  const words = templateWords(now, factsOf(sampleCase('agreement', null, { parties: seededParties, templates: [] })));
  return differencesOf(before, now, words, (when) => conditionText(when, words.names)).map(({ part, kind, lines }) => ({
    part,
    kind,
    lines: lines.map((line) => line.map(({ text, change }) => (change === undefined ? text : change === 'inserted' ? `{+${text}+}` : `{-${text}-}`)).join('')),
  }));
}

describe('what differs between two versions of a template', () => {
  test('is nothing between a version and itself', () => {
    expect(differences(versionOf(subject, scope, term))).toEqual([]);
  });

  test('is told word by word, chips by their names', () => {
    const now = versionOf(clause('purpose.subject', phrase`Kraj uhradí ${variable('contribution.annual-amount')} hned.`), scope, term);
    expect(differences(now)).toEqual([{ part: 'purpose.subject', kind: 'changed', lines: ['Kraj uhradí {+[roční +}příspěvek{+] hned+}.'] }]);
  });

  test('is also a condition that was not there', () => {
    const now = versionOf(clauseOf('purpose.subject', variant(is('legal-basis', 'grant'), 'Kraj uhradí příspěvek.')), scope, term);
    expect(differences(now)).toEqual([{ part: 'purpose.subject', kind: 'changed', lines: [expect.stringMatching(/^\{\+\(je-li „právní základ“: dotace/u)] }]);
  });

  test('is what was added and what is gone, whole', () => {
    const now = versionOf(subject, scope, clause('purpose.fresh', 'Nové.'));
    expect(differences(now).map(({ part, kind }) => [part, kind])).toEqual([
      ['purpose.fresh', 'added'],
      ['purpose.term', 'removed'],
    ]);
  });

  test('is what stands elsewhere, and not what merely follows something new', () => {
    expect(differences(versionOf(clause('purpose.fresh', 'Nové.'), subject, scope, term)).map(({ part, kind }) => [part, kind])).toEqual([['purpose.fresh', 'added']]);
    expect(differences(versionOf(scope, subject, term)).every(({ kind }) => kind === 'moved')).toBe(true);
  });

  test('is a list of points from data, an alignment, and another component', () => {
    const before = shipped('agreement', 1, [article('purpose', 'Předmět', subject), paragraph('closing', 'Konec.'), component('table', 'payment-calendar')]);
    const now = shipped('agreement', 1, [article('purpose', 'Předmět', clause('purpose.subject', 'Kraj uhradí příspěvek.', [], 'free-annexes')), paragraph('closing', 'Konec.', 'center'), component('table', 'project-budget')]);
    expect(differences(now, before).map(({ lines }) => lines)).toEqual([['{+Dále body z údajů: další přílohy+}'], ['{+na střed+}'], ['{-platební kalendář-}{+rozpočet projektu+} (tabulka)']]);
  });
});
