import { describe, expect, test } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { missingIn } from '#shared/documents/missing';
import { obstaclesOf } from '#shared/documents/obstacles';
import { amendedFoundingContent, completedPapers } from '#shared/domain/founding-papers';
import { korunas } from '#shared/domain/money';
import { added, amendedId, anAmendment, deviating, dropped, sentencesOf } from '#test/shared/papers/amendments';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { textOfDocument } from '#test/support/document-text';

const { contribution, coordinator, freeAnnexes } = anAgreement();
const annex = (id: string) => ({ id, title: `Název ${id}`, text: `Text ${id}` });

describe('an amendment says', () => {
  test('how a clause is worded anew, with the clause it stands for', () => {
    expect(sentencesOf(anAmendment({ counterparts: { coordinator: 3, region: 3 } }))).toEqual([
      ['V čl. X odst. 6 se dosavadní znění nahrazuje tímto zněním:', expect.stringMatching(/^„6\. Koordinátor obdrží 3 vyhotovení Smlouvy .*elektronickém originálu\.“$/u)],
    ]);
  });

  test('where a new clause goes, and what the clauses behind it are called then', () => {
    expect(sentencesOf(anAmendment(deviating(added('outputs', 'outputs.licence', 'outputs.extra', 'Nový text.'))))).toEqual([
      ['V čl. VIII se za odst. 3 vkládá nový odst. 4, který zní:', '„4. Nový text.“'],
      ['Dosavadní odst. 4 čl. VIII se označuje jako odst. 5.'],
    ]);
  });

  test('that a clause goes before the first', () => {
    expect(sentencesOf(anAmendment(deviating(added('outputs', null, 'outputs.extra', 'Nový text.')))).map(([sentence]) => sentence)).toEqual([
      'V čl. VIII se před odst. 1 vkládá nový odst. 1, který zní:',
      'Dosavadní odst. 1 až 4 čl. VIII se označují jako odst. 2 až 5.',
    ]);
  });

  test('that a second new clause follows the first', () => {
    const both = deviating(added('outputs', 'outputs.licence', 'outputs.extra', 'Nový text.'), added('outputs', 'outputs.extra', 'outputs.more', 'Další text.'));
    expect(sentencesOf(anAmendment(both)).map(([sentence]) => sentence)).toContain('V čl. VIII se za nový odst. 4 vkládá nový odst. 5, který zní:');
  });

  test('that a clause is dropped, by the number it has so far', () => {
    expect(sentencesOf(anAmendment(deviating(dropped('outputs.publicity'))))[0]).toEqual(['V čl. VIII se odst. 4 zrušuje.']);
  });

  test('where a clause goes by what stays, and not by what is dropped', () => {
    const instead = deviating(added('outputs', 'outputs.licence', 'outputs.extra', 'Nový text.'), dropped('outputs.licence'));
    expect(sentencesOf(anAmendment(instead)).map(([sentence]) => sentence)).toEqual(['V čl. VIII se odst. 3 zrušuje.', 'V čl. VIII se za odst. 2 vkládá nový odst. 3, který zní:']);
  });

  test('that an article is dropped, that those behind it are renumbered, and what referred to them', () => {
    const sentences = sentencesOf(anAmendment(deviating(dropped('purpose')))).map(([sentence]) => sentence);
    expect(sentences).toEqual(expect.arrayContaining(['Čl. III se zrušuje.', 'Dosavadní čl. IV až X se označují jako čl. III až IX.']));
  });

  test('that an article comes back whole', () => {
    const sentences = sentencesOf(anAmendment({ wording: { templates: {}, deviations: [] } }, deviating(dropped('purpose'))));
    expect(sentences.find(([sentence]) => sentence === 'Za čl. II se vkládá nový čl. III, který zní:')?.slice(1)).toEqual([
      '„Čl. III Předmět a účel Smlouvy',
      expect.stringMatching(/^1\. Předmětem Smlouvy/u),
      expect.stringMatching(/^2\. /u),
      expect.stringMatching(/^3\. /u),
      expect.stringMatching(/^4\. .*“$/u),
    ]);
  });

  test('which detail of a party is another one', () => {
    expect(sentencesOf(anAmendment({ coordinator: { ...coordinator, overrides: { ...coordinator.overrides, coordinatorName: 'Ing. Ivo Nový' } } }))).toEqual([
      ['V čl. I se u smluvní strany Kraj Vysočina nahrazuje údaj „krajský koordinátor“ tímto: „Ing. Ivo Nový“.'],
      ['Příloha č. 2 se nahrazuje zněním, které je přílohou tohoto Dodatku.'],
    ]);
  });

  test('that the law it stands on is another one', () => {
    expect(sentencesOf(anAmendment({ legalBasis: 'public-law' }))[0]?.[0]).toMatch(/^V záhlaví Smlouvy se text „uzavřená podle § 1746 .*“ nahrazuje textem „uzavřená jako veřejnoprávní smlouva .*“\.$/u);
  });

  test('which annexes come, change, go and are renumbered', () => {
    const before = { freeAnnexes: [...freeAnnexes, annex('first'), annex('second')] };
    const after = { freeAnnexes: [{ ...annex('second'), text: 'Jiný text' }, annex('third')] };
    expect(sentencesOf(anAmendment(after, before)).map(([sentence]) => sentence).filter((sentence) => /příloh/iu.test(sentence ?? ''))).toEqual([
      'Příloha č. 4 se zrušuje.',
      'Příloha č. 5 se nahrazuje zněním, které je přílohou tohoto Dodatku.',
      'Doplňuje se nová příloha č. 5, jejíž znění je přílohou tohoto Dodatku.',
      'Dosavadní příloha č. 5 se označuje jako příloha č. 4.',
    ]);
  });

  test('nothing of its own numbers, decisions and counterparts kept elsewhere', () => {
    expect(sentencesOf(anAmendment({ coordinator: { ...coordinator, number: 'KPBI/99/2025', approvals: [] } }))).toEqual([]);
  });
});

describe('the document of an amendment', () => {
  const papers = completedPapers();
  const amended = aCase(amendedFoundingContent(amendedId), { base: aCase(), papers });

  test('brings along the annexes it replaces and adds', () => {
    const titles = composeDocument(amended, 'amendment').parts.map(({ blocks: [first] }) => (first?.kind === 'title' ? first.text.map(({ text }) => text).join('') : ''));
    expect(titles.map((title) => title.slice(0, 12).replaceAll('\u00a0', ' '))).toEqual(['Dodatek č. 1', 'Příloha č. 1', 'Příloha č. 3', 'Příloha č. 4']);
  });

  test('lacks nothing where the sample is complete', () => {
    expect(obstaclesOf(amended, {})).toEqual([]);
  });

  test('is a gap where it changes nothing', () => {
    expect(missingIn(composeDocument(anAmendment({}), 'amendment'))).toEqual([{ field: 'amendment.changes', label: 'změny smlouvy, které má dodatek provést' }]);
  });

  test('takes effect on its day, yet not before it is published', () => {
    expect(textOfDocument(composeDocument(amended, 'amendment'))).toContain('účinnosti dnem 1. 1. 2026, ne však dříve než dnem uveřejnění v registru smluv');
  });

  test('names the amendments before it', () => {
    const second = { ...amended, content: { ...amended.content, amendment: { of: amendedId, number: 3, effectiveOn: null, reason: null } } };
    expect(textOfDocument(composeDocument(second, 'amendment'))).toContain('ve znění dodatků č. 1 a 2 (dále jen „Smlouva“)');
  });
});

describe('the consolidated text', () => {
  const amended = aCase(amendedFoundingContent(amendedId), { base: aCase() });
  const text = textOfDocument(composeDocument(amended, 'consolidated-text'));

  test('is the agreement as amended, with its annexes, for information', () => {
    expect([text.includes('ve výši 70 000 Kč'), text.includes('má informativní povahu'), text.includes('Příloha č. 4 – Licenční podmínky')]).toEqual([true, true, true]);
  });

  test('bears neither clauses of consent nor signatures', () => {
    expect(composeDocument(amended, 'consolidated-text').parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).not.toEqual(expect.arrayContaining(['signatures']));
    expect(text).not.toContain('Doložka');
  });

  test('shows the amount of the year that has its own', () => {
    expect(sentencesOf(anAmendment({ contribution: { ...contribution, exceptions: [{ year: 2026, amount: korunas(65_000) }] } })).map(([sentence]) => sentence)).toContain('V čl. VI se za odst. 1 vkládá nový odst. 2, který zní:');
  });
});
