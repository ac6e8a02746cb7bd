import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import type { AgreementContent, LegalBasis } from '#shared/domain/agreement';
import { approvalSchema } from '#shared/domain/approval';
import { korunas } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import { aCase, aSide, anAgreement } from '#test/support/agreement-builder';
import { plain, textOfDocument } from '#test/support/document-text';

const textOf = (overrides: Partial<AgreementContent> = {}) => textOfDocument(composeDocument(aCase(anAgreement(overrides)), 'agreement'));
const date = (text: string) => plainDateSchema.parse(text);
const praha = aSide({ partyId: 'CZ010' });

describe('the legal basis', () => {
  it.each([
    ['civil-code', ['§ 1746 odst. 2 zákona č. 89/2012 Sb.', 'Výpovědní doba činí', 'od Smlouvy písemně odstoupit', 'se řídí občanským zákoníkem']],
    ['public-law', ['§ 160 zákona č. 500/2004 Sb.', 'Výpovědní lhůta činí', 'návrh na zrušení Smlouvy podle § 167 správního řádu', 'podle § 169 správního řádu', 'Smluvní strany se dohodly, že Smlouvu uveřejní']],
    ['grant', ['§ 10a zákona č. 250/2000 Sb.', 'příjemcem dotace je Koordinátor', 'do konce tohoto roku', 'Finanční vypořádání Příspěvku předloží', 'do závěrečného účtu za tento rok podle § 17 zákona o rozpočtových pravidlech', 'na účet Spolupracujícího kraje uvedený v čl. I', 'podle § 10b zákona o rozpočtových pravidlech', 'veřejnosprávní kontrolu', 'V případě přeměny nebo zrušení']],
  ] as const)('%s has its own wording', (legalBasis, sentences) => {
    const text = textOf({ legalBasis });
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
  });

  it.each([
    ['civil-code', ['správní', 'dotac', 'lhůta činí']],
    ['public-law', ['občanský zákoník', 'odstoup', 'dotac', 'výpovědní doba']],
    ['grant', ['občanský zákoník', 'odstoup', 'výpovědní doba', 'v roce následujícím']],
  ] as const satisfies readonly (readonly [LegalBasis, readonly string[]])[])('%s borrows nothing from the others', (legalBasis, foreign) => {
    const text = textOf({ legalBasis }).toLowerCase();
    expect(foreign.filter((word) => text.includes(word))).toEqual([]);
  });
});

describe('a day in the text', () => {
  it.each(['civil-code', 'public-law', 'grant'] as const)('comes from the data of the agreement, never from the wording (%s)', (legalBasis) => {
    const content = { legalBasis, region: aSide({ approvals: [] }), coordinator: { ...anAgreement().coordinator, approvals: [] } };
    expect(textOf(content).match(/\d{1,2}\. (?:\d{1,2}\.|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)/gu)).toBeNull();
  });
});

describe('the register of contracts', () => {
  it.each([
    ['coordinator', 'Koordinátor'],
    ['region', 'Spolupracující kraj'],
  ] as const)('is sent the agreement and its amendments by the %s', (publisher, term) => {
    expect(textOf({ publisher })).toContain(`zašle k uveřejnění v registru smluv ${term} bez zbytečného odkladu, nejpozději do 30 dnů ode dne jejich uzavření`);
  });

  it('makes the agreement effective, and its signature valid', () => {
    expect(textOf()).toContain('nabývá platnosti dnem podpisu poslední smluvní stranou a účinnosti dnem uveřejnění v registru smluv podle zákona č. 340/2015 Sb.');
  });

  it('learns the value of a year, but for years with amounts of their own', () => {
    const exceptions = [{ year: 2025, amount: korunas(50_000) }];
    const valued = (content: Partial<AgreementContent>) => /činí 60 000 Kč za kalendářní rok[^;]*;/u.exec(textOf(content))?.[0];
    expect([valued({}), valued({ contribution: { ...anAgreement().contribution, exceptions } })]).toEqual(['činí 60 000 Kč za kalendářní rok;', 'činí 60 000 Kč za kalendářní rok, nestanoví-li čl. VI odst. 2 jinak;']);
  });
});

describe('a notice', () => {
  const notice = { months: 3, runsFrom: 'delivery', endsWithYear: true } as const;

  it('ends with the year', () => {
    expect(textOf({ notice })).toContain('Smlouva zanikne až uplynutím posledního dne tohoto roku.');
  });

  it('does not lengthen a fixed term', () => {
    expect(textOf({ notice, term: { kind: 'until', until: date('2027-06-30') } })).toContain('posledního dne tohoto roku, nejpozději však uplynutím doby, na kterou byla uzavřena.');
  });
});

describe('the list of annexes', () => {
  it('is one of the clauses, and nothing follows the signatures', () => {
    const text = textOf();
    expect([
      text.includes('Nedílnou součástí Smlouvy jsou tyto přílohy:\na) příloha č. 1 – Popis Projektu, jeho aktivity a rozpočet na rok 2024;\nb) příloha č. 2 – Krajští koordinátoři Projektu;\nc) příloha č. 3 – Platební kalendář.\n'),
      composeDocument(aCase(), 'agreement').parts[0]?.blocks.at(-1)?.kind,
    ]).toEqual([true, 'signatures']);
  });
});

describe('a draft without a region', () => {
  it('asks for the region and never puts that gap in the place of another datum', () => {
    const text = textOf({ region: aSide({ partyId: null, overrides: {}, approvals: [] }) });
    const lines = text.split('\n').filter((line) => line.includes('[doplňte: spolupracující kraj]'));
    expect(lines).toEqual([
      '……… [doplňte: spolupracující kraj]',
      '……… [doplňte: spolupracující kraj] potvrzuje, že byly splněny podmínky, jimiž zákon podmiňuje platnost tohoto právního jednání.',
      '……… [doplňte: spolupracující kraj]',
    ]);
    expect(text).toContain('číslo smlouvy spolupracujícího kraje: 2024/00123/KH');
  });
});

describe('Praha', () => {
  const text = textOf({ region: praha });

  it('is a neuter town with an act of its own', () => {
    expect(['zastoupené: Mgr. Vítem Žďárským, primátorem', '§ 43 zákona č. 131/2000 Sb.', 'primátor hlavního města Prahy', 'Zastupitelstvo hlavního města Prahy', 'číslo smlouvy hlavního města Prahy'].filter((part) => !text.includes(part))).toEqual([]);
  });

  it('is written with a small letter inside a sentence and a capital at its beginning', () => {
    expect([text.includes('\nHlavní město Praha\n'), text.includes('\nHlavní město Praha potvrzuje'), /\S Hlavní/u.test(text)]).toEqual([true, true, false]);
  });
});

describe('the contribution', () => {
  const contribution = anAgreement().contribution;

  it('of a first year by months is counted and written in words', () => {
    expect(textOf({ contribution: { ...contribution, partialYear: 'by-months', startsOn: date('2024-04-15') } })).toContain(
      'Za rok 2024 se Příspěvek počítá ode dne 15. 4. 2024 a činí 45 000 Kč (slovy: čtyřicet pět tisíc korun českých).',
    );
  });

  it('counted by days asks for the day it is counted from', () => {
    expect(textOf({ contribution: { ...contribution, partialYear: 'by-days' } })).toContain('počítá ode dne ……… [doplňte: den, od kterého se příspěvek počítá].');
  });

  it('has no computed share in a year with an amount of its own', () => {
    const text = textOf({ contribution: { ...contribution, partialYear: 'by-months', startsOn: date('2024-04-15'), exceptions: [{ year: 2024, amount: korunas(20_000) }] } });
    expect([text.includes('Odchylně od odst. 1 tohoto článku činí Příspěvek za rok 2024 částku 20 000 Kč (slovy: dvacet tisíc korun českých).'), text.includes('ode dne 15. 4.')]).toEqual([true, false]);
  });

  it.each([
    [[2025], 'zaokrouhlené na celé koruny; částka podle odst. 2 tohoto článku se nekrátí.'],
    [[2025, 2026], 'zaokrouhlené na celé koruny; částky podle odst. 2 tohoto článku se nekrátí.'],
    [[], 'zaokrouhlené na celé koruny.'],
  ])('agreed for the years %j is not cut when a year is not whole', (years, expected) => {
    const exceptions = years.map((year) => ({ year, amount: korunas(50_000) }));
    expect(textOf({ contribution: { ...contribution, partialYear: 'by-days', startsOn: date('2024-04-15'), exceptions } })).toContain(expected);
  });

  it('lists several years with amounts of their own as points', () => {
    const exceptions = [2024, 2025].map((year) => ({ year, amount: korunas(year) }));
    expect(textOf({ contribution: { ...contribution, exceptions } })).toContain('b) za rok 2025 částku 2 025 Kč (slovy: dva tisíce dvacet pět korun českých).');
  });

  it.each([
    [1, 'do 1 dne ode dne doručení'],
    [30, 'do 30 dnů ode dne doručení'],
  ])('is due %i days after the request', (days, expected) => {
    expect(textOf({ payment: { ...anAgreement().payment, due: { kind: 'after-request', days } } })).toContain(expected);
  });

  it('is due on a fixed day of each year', () => {
    expect(textOf({ payment: { ...anAgreement().payment, due: { kind: 'fixed-day', day: 31, month: 3 } } })).toContain('splatný vždy do 31. března kalendářního roku');
  });
});

describe('data that may be missing', () => {
  it('leave no gap and no trace', () => {
    const text = textOf();
    expect([text.includes('doplňte'), text.includes('č. j.'), text.includes('dosavadní ujednání'), text.includes('specifickým symbolem')]).toEqual([false, false, false, false]);
  });

  it('are said when they are there', () => {
    const text = textOf({
      region: aSide({ fileReference: 'sp. zn. KÚOK/12/2024' }),
      background: { commissionResolution: '7/2023', commissionDate: date('2023-06-01'), earlierArrangement: 'smlouva o poskytnutí dotace č. 5/2022.' },
    });
    expect(['\nsp. zn. KÚOK/12/2024', 'usnesením č. 7/2023 ze dne 1. 6. 2023 jednomyslně', 'o účasti v Projektu: smlouva o poskytnutí dotace č. 5/2022.\n'].filter((part) => !text.includes(part))).toEqual([]);
  });
});

describe('the clause on approval', () => {
  const approvals = (entries: readonly unknown[]) => entries.map((entry) => approvalSchema.parse(entry));
  const boxesOf = (entries: readonly unknown[]) => {
    const content = anAgreement({ region: aSide({ approvals: approvals(entries) }) });
    const blocks = composeDocument(aCase(content), 'agreement').parts[0]?.blocks ?? [];
    return blocks.flatMap((block) => (block.kind === 'clause-box' ? [block.paragraphs.map((text) => plain(text).replaceAll('\u00a0', ' '))] : []))[1];
  };

  it('asks for a decision when none is recorded', () => {
    expect(boxesOf([])).toEqual(['Olomoucký kraj potvrzuje, že byly splněny podmínky, jimiž zákon podmiňuje platnost tohoto právního jednání.', 'Rozhodnutí o uzavření Smlouvy: ……… [doplňte: rozhodnutí orgánu Olomouckého kraje o uzavření smlouvy].']);
  });

  it('does not take a recommendation for a decision', () => {
    expect(boxesOf([{ organ: 'council', role: 'recommends', organName: null, resolution: '1/2', date: null }])?.slice(1)).toEqual([
      'Rozhodnutí o uzavření Smlouvy: ……… [doplňte: rozhodnutí orgánu Olomouckého kraje o uzavření smlouvy].',
      'Předchozí doporučení: Rada Olomouckého kraje, usnesení č. 1/2.',
    ]);
  });

  it('names the organ, the resolution and the day', () => {
    expect(boxesOf([{ organ: 'assembly', role: 'decides', organName: null, resolution: 'č. 18/1496', date: '2023-12-11' }])?.[1]).toBe('Rozhodnutí o uzavření Smlouvy: Zastupitelstvo Olomouckého kraje, usnesení č. 18/1496 ze dne 11. 12. 2023.');
  });
});
