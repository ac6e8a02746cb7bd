import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import type { Block } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { AgreementContent } from '#shared/domain/agreement';
import { newestWording } from '#shared/templates/newest';
import { plainDateSchema } from '#shared/domain/plain-date';
import { aCase, aSide, anAgreement } from '#test/support/agreement-builder';
import { linesOf, textOfDocument } from '#test/support/document-text';

const date = (text: string) => plainDateSchema.parse(text);
const readable = (lines: readonly string[] = []) => lines.map((line) => line.replaceAll('\u00a0', ' '));

function tablesOf(kind: DocumentKind, agreementCase: AgreementCase): readonly (readonly string[])[] {
  const blocks: readonly Block[] = composeDocument(agreementCase, kind).parts[0]?.blocks ?? [];
  return blocks.filter((block) => block.kind === 'table').map((block) => readable(linesOf(block)));
}

const textOf = (kind: DocumentKind, overrides: Partial<AgreementContent> = {}) => textOfDocument(composeDocument(aCase(anAgreement(overrides)), kind));

describe('annex 1', () => {
  const { project } = anAgreement();

  it('adds the budget up', () => {
    expect(tablesOf('annex-1', aCase())[1]).toEqual(['Položka | Náklady', 'tvorba e-learningových lekcí | 300 000,00 Kč', 'soutěžní kvízy | 120 500,50 Kč', 'Celkem | 420 500,50 Kč']);
  });

  it('gives no sum of an incomplete budget', () => {
    const budget = [{ item: 'kvízy', amount: null }];
    expect(tablesOf('annex-1', aCase(anAgreement({ project: { ...project, budget } })))[1]).toEqual(['Položka | Náklady', 'kvízy | ……… [doplňte: náklad 1. položky rozpočtu projektu]']);
  });

  it('asks for activities and a budget that are not there', () => {
    const text = textOf('annex-1', { project: { year: null, activities: [], budget: [] } });
    expect(['[doplňte: aktivity projektu]', '[doplňte: položky rozpočtu projektu]', '[doplňte: rok, pro který platí příloha č. 1]'].filter((gap) => !text.includes(gap))).toEqual([]);
  });

  it('ends activities as one sentence and leaves typed marks alone', () => {
    const text = textOf('annex-1', { project: { ...project, activities: ['kvízy', 'Podcasty.', 'lekce'] } });
    expect(text).toContain('1. kvízy;\n2. Podcasty.\n3. lekce.');
  });

  it('states what this agreement brings in, and nothing of the other regions', () => {
    const text = textOf('annex-1');
    expect([text.includes('Příspěvek Spolupracujícího kraje za rok 2024 činí 60 000 Kč.'), text.includes('780 000')]).toEqual([true, false]);
  });

  it('knows the contribution of a year beyond the calendar', () => {
    expect(textOf('annex-1', { project: { ...project, year: 2040 }, calendarYears: 1 })).toContain('za rok 2040 činí 60 000 Kč');
  });

  it('does not let a region that takes part join again', () => {
    expect(textOf('annex-1', { region: aSide({ partyId: 'CZ010' }) })).not.toContain('vstupuje');
  });
});

describe('annex 1 of new agreements', () => {
  const content = anAgreement({ wording: newestWording([]) });

  it('names all partners in words an office can change', () => {
    const sentence = textOf('annex-1', content).split('\n').find((line) => line.startsWith('Partnery Projektu jsou')) ?? '';
    const partners = ['Policie České republiky', 'CZ.NIC', 'Microsoft', 'Gordic', 'Ministerstvo vnitra'];
    expect([partners.filter((name) => !sentence.replaceAll('\u00a0', ' ').includes(name)), tablesOf('annex-1', aCase(content)).length]).toEqual([[], 1]);
  });

  it('says all else as before', () => {
    const others = ({ wording }: AgreementContent) => textOf('annex-1', { wording }).split('\n').filter((line) => !/partner|Microsoft|Policie České|Ministerstvo vnitra|Účast v Projektu/iu.test(line));
    expect(others(content)).toEqual(others(anAgreement()));
  });
});

describe('annex 2', () => {
  it('of the parties lists two coordinators', () => {
    expect(tablesOf('annex-2', aCase(anAgreement({ coordinatorList: 'parties' })))[0]).toEqual([
      'Kraj | Krajský koordinátor | Telefon | E-mail',
      'Kraj Vysočina | Mgr. Eva Křížová | 564 602 111 | eva.krizova@example.cz',
      'Olomoucký kraj | Bc. Tomáš Dvořák | 585 508 111 | tomas.dvorak@example.cz',
    ]);
  });

  it('of all regions marks what is not known and says who completes it', () => {
    const rows = tablesOf('annex-2', aCase())[0] ?? [];
    const note = textOf('annex-2').includes('Údaje označené pomlčkou doplní Koordinátor týmž postupem.');
    expect([rows.length, rows[3], note]).toEqual([15, 'Hlavní město Praha | – | – | –', true]);
  });

  it('of a draft without a region asks for the region and for nothing of it', () => {
    const rows = tablesOf('annex-2', aCase(anAgreement({ region: aSide({ partyId: null, overrides: {} }), coordinatorList: 'parties' })))[0];
    expect(rows?.[2]).toBe('……… [doplňte: spolupracující kraj] |  |  | ');
  });

  it('leaves out regions that take no part', () => {
    const parties = aCase().parties.map((party) => (party.id === 'CZ080' ? { ...party, content: { ...party.content, participates: false } } : party));
    expect(tablesOf('annex-2', aCase(anAgreement(), { parties }))[0]?.some((row) => row.startsWith('Moravskoslezský'))).toBe(false);
  });
});

describe('annex 3', () => {
  it('lists the instalments of an open-ended term and says that they go on', () => {
    const agreementCase = aCase(anAgreement({ calendarYears: 2 }));
    expect(tablesOf('annex-3', agreementCase)[0]).toEqual([
      'Rok | Období | Výše Příspěvku | Splatnost',
      '2024 | 1. 1. 2024 – 31. 12. 2024 | 60 000,00 Kč | do 30 dnů od doručení výzvy k úhradě',
      '2025 | 1. 1. 2025 – 31. 12. 2025 | 60 000,00 Kč | do 30 dnů od doručení výzvy k úhradě',
    ]);
    expect(textOfDocument(composeDocument(agreementCase, 'annex-3'))).toContain('V dalších letech trvání Smlouvy se Příspěvek hradí každoročně');
  });

  it('adds a fixed term up', () => {
    const content = anAgreement({ term: { kind: 'until', until: date('2025-12-31') } });
    expect(tablesOf('annex-3', aCase(content))[0]?.at(-1)).toBe('Celkem |  | 120 000,00 Kč | ');
    expect(textOf('annex-3', { term: content.term })).not.toContain('V dalších letech');
  });

  it('shows a fixed due day, but not one that passed before the contribution began', () => {
    const { payment, contribution } = anAgreement();
    const content = anAgreement({
      payment: { ...payment, due: { kind: 'fixed-day', day: 31, month: 3 } },
      contribution: { ...contribution, partialYear: 'by-months', startsOn: date('2024-04-15') },
      calendarYears: 2,
    });
    expect(tablesOf('annex-3', aCase(content))[0]?.slice(1).map((row) => row.split(' | ')[3])).toEqual(['bez zbytečného odkladu po doručení výzvy k úhradě', '31. 3. 2025']);
  });

  it('asks for what the calendar is made from', () => {
    const content = anAgreement({ contribution: { ...anAgreement().contribution, annualAmount: null, firstYear: null } });
    expect(tablesOf('annex-3', aCase(content))[0]?.[1]).toBe('……… [doplňte: první rok, za který se příspěvek hradí] | – | ……… [doplňte: roční příspěvek] | do 30 dnů od doručení výzvy k úhradě');
  });

  it('says where to pay and from which budget', () => {
    expect(tablesOf('annex-3', aCase())[1]).toEqual(['Údaj | Hodnota', 'Příjemce platby | Kraj Vysočina', 'Číslo účtu | 19-2000145399/0800, Česká spořitelna, a. s.', 'Variabilní symbol | 2024071', 'Plátce | Olomoucký kraj']);
    expect(textOf('annex-3', { budget: { department: null, unit: '18', chapter: null, note: null } })).toContain('Příspěvek se hradí z rozpočtu Spolupracujícího kraje: ORJ 18.');
  });

  it('is silent about a budget nobody told it of', () => {
    expect(textOf('annex-3', { budget: { department: null, unit: null, chapter: null, note: null } })).not.toContain('Rozpočtové krytí');
  });
});
