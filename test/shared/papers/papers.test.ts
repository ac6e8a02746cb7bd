import { describe, expect, test } from 'vitest';
import type { DocumentContent } from '#shared/documents/block';
import { composeDocument } from '#shared/documents/compose';
import { paperKinds, type PaperKind } from '#shared/documents/document-kind';
import { missingIn } from '#shared/documents/missing';
import { obstaclesOfPaper } from '#shared/documents/obstacles';
import type { AgreementContent } from '#shared/domain/agreement';
import { completedPapers } from '#shared/domain/founding-papers';
import { emptyPapers, papersContentSchema, type PapersContent } from '#shared/domain/papers';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { textOfDocument } from '#test/support/document-text';

type Change = { readonly [P in keyof PapersContent]?: Partial<PapersContent[P]> };

/** The completed papers, changed as the test needs. */
function papersWith(change: Change): PapersContent {
  const completed = completedPapers();
  return papersContentSchema.parse(Object.fromEntries(Object.entries(completed).map(([paper, content]) => [paper, { ...content, ...change[paper as keyof PapersContent] }])));
}

const textOf = (kind: PaperKind, change: Change = {}, content: Partial<AgreementContent> = {}) => textOfDocument(composeDocument(aCase(anAgreement(content), { papers: papersWith(change) }), kind));

const codesIn = ({ parts }: DocumentContent) => parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'payment-code' && block.code !== null ? [block.code] : []));

describe('every paper', () => {
  test.each(paperKinds)('of the completed sample lacks nothing: %s', (kind) => {
    const document = composeDocument(aCase(anAgreement(), { papers: completedPapers() }), kind);
    expect([missingIn(document), document.draft]).toEqual([[], false]);
  });

  test.each(paperKinds)('that nobody wrote yet names what it needs in Czech, and is a draft: %s', (kind) => {
    const document = composeDocument(aCase(anAgreement(), { papers: emptyPapers }), kind);
    const missing = missingIn(document);
    expect([missing.length > 0, missing.filter(({ label }) => label.includes('.')), document.draft, document.title.endsWith('(návrh)')]).toEqual([true, [], true, true]);
  });

  test('tells what was typed for it and not understood, and nothing of other papers', () => {
    const agreementCase = aCase(anAgreement(), { papers: completedPapers() });
    const unparsed = { 'controlSheet.budgetManager': 'Vít Žďárský', 'handover.place': '' };
    expect(obstaclesOfPaper(agreementCase, composeDocument(agreementCase, 'control-sheet'), 'control-sheet', unparsed)).toEqual([{ field: 'papers.controlSheet.budgetManager', label: 'jméno správce rozpočtu' }]);
  });
});

describe('a call for payment', () => {
  test('says how much for which year, to which account and under which symbol', () => {
    const text = textOf('call-for-payment');
    expect(['Výzva k úhradě č. VU/1/2024', 'Podle čl. VI odst. 4 Smlouvy', 'za rok 2024 ve výši 60 000 Kč (slovy: šedesát tisíc korun českých)', '19-2000145399/0800', 'Variabilní symbol: 2024071', 'do 30 dnů ode dne doručení této výzvy'].filter((part) => !text.includes(part))).toEqual([]);
  });

  test('takes the amount of the year it is for', () => {
    const contribution = { ...anAgreement().contribution, exceptions: [{ year: 2026, amount: anAgreement().project.budget[0]?.amount ?? 0 }] };
    expect(textOf('call-for-payment', { callForPayment: { year: 2026 } }, { contribution } as Partial<AgreementContent>)).toContain('za rok 2026 ve výši 300 000 Kč');
  });

  test('for a year nothing is paid for is a gap', () => {
    const document = composeDocument(aCase(anAgreement(), { papers: papersWith({ callForPayment: { year: 2019 } }) }), 'call-for-payment');
    expect(missingIn(document).map(({ field }) => field)).toEqual(['papers.callForPayment.year']);
  });

  test.each([
    ['2024-03-01', 'Příspěvek je splatný do 2. 4. 2024'],
    ['2024-05-01', 'bez zbytečného odkladu po doručení této výzvy'],
  ])('written on %s knows a fixed due day: %s', (issuedOn, sentence) => {
    const payment = { ...anAgreement().payment, due: { kind: 'fixed-day', day: 31, month: 3 } } as const;
    expect(textOf('call-for-payment', { callForPayment: { issuedOn } as Partial<PapersContent['callForPayment']> }, { payment })).toContain(sentence);
  });

  test('has a code for telephones that says what its words say', () => {
    const document = composeDocument(aCase(anAgreement(), { papers: completedPapers() }), 'call-for-payment');
    expect(codesIn(document)).toMatchObject([{ caption: 'QR Platba', description: 'QR Platba: 60\u00a0000\u00a0Kč na účet 19-2000145399/0800, variabilní symbol 2024071' }]);
  });

  test('tells the day to pay by in its code only while that is to come', () => {
    const payment = { ...anAgreement().payment, due: { kind: 'fixed-day', day: 31, month: 3 } } as const;
    const codeOn = (issuedOn: string) => codesIn(composeDocument(aCase(anAgreement({ payment }), { papers: papersWith({ callForPayment: { issuedOn } as Partial<PapersContent['callForPayment']> }) }), 'call-for-payment'))[0]?.text;
    expect([codeOn('2024-03-01')?.includes('*DT:20240402*'), codeOn('2024-05-01')?.includes('*DT:')]).toEqual([true, false]);
  });

  test.each<readonly [string, Partial<AgreementContent>]>([
    ['account', { coordinator: { ...anAgreement().coordinator, overrides: { ...anAgreement().coordinator.overrides, account: null } } }],
    ['amount', { contribution: { ...anAgreement().contribution, annualAmount: null } }],
    ['variable symbol', { payment: { ...anAgreement().payment, variableSymbol: null } }],
  ])('without %s has a gap and no code', (_, missing) => {
    const document = composeDocument(aCase(anAgreement(missing), { papers: completedPapers() }), 'call-for-payment');
    expect([codesIn(document), missingIn(document).length]).toEqual([[], 1]);
  });

  test('is an invoice where the agreement asks for one', () => {
    expect(textOf('call-for-payment', {}, { payment: { ...anAgreement().payment, request: 'invoice' } })).toContain('Faktura č. VU/1/2024');
  });
});

describe('a notice', () => {
  test('says by which clause, and when the agreement ends if it is delivered on its day', () => {
    const text = textOf('termination');
    expect([text.includes('podle čl. IX odst. 2 Smlouvy'), text.includes('Je-li výpověď doručena dne 16. 3. 2026, zanikne Smlouva uplynutím dne 30. 9. 2026.')]).toEqual([true, true]);
  });

  test('without a day of delivery says the rule in words', () => {
    expect(textOf('termination', { termination: { deliveredOn: null } })).toContain('Smlouva zanikne jejím uplynutím.');
  });

  test('under public law speaks of a lhůta', () => {
    expect(textOf('termination', {}, { legalBasis: 'public-law' })).toContain('Délka výpovědní lhůty je 6 měsíců');
  });
});

describe('an agreement on the end', () => {
  const byAgreement = { termination: { kind: 'agreement' } } as const;

  test('names its day, the decisions of both parties, and bears both signatures', () => {
    const text = textOf('termination', byAgreement);
    expect(['Dohoda o ukončení Smlouvy', 'uplynutím dne 31. 12. 2026', 'usnesení č. RK-05-2026-11', 'usnesení č. UZ/8/31/2026', 'Za Koordinátora', 'Za Spolupracující kraj'].filter((part) => !text.includes(part))).toEqual([]);
  });

  test('settles as the parties agreed where they did', () => {
    expect(textOf('termination', { termination: { kind: 'agreement', settlement: 'Příspěvek za rok 2026 se nevrací' } })).toContain('1. Příspěvek za rok 2026 se nevrací.');
  });
});

describe('a covering letter', () => {
  test.each([
    ['comments', 'zasíláme k připomínkám návrh Smlouvy'],
    ['signature', 'prosím vraťte 2 vyhotovení a 1 vyhotovení si ponechte'],
    ['signed', 'dokument podepsaný oběma smluvními stranami'],
  ] as const)('sent for %s says so', (purpose, sentence) => {
    expect(textOf('covering-letter', { coveringLetter: { purpose } })).toContain(sentence);
  });

  test('of the region goes to the coordinator', () => {
    expect(textOf('covering-letter', { coveringLetter: { from: 'region' } })).toMatch(/^Olomoucký kraj\n[^]*\nKraj Vysočina\nOdbor kancelář hejtmana\n/u);
  });
});

describe('a control sheet', () => {
  test('of the region shows its budget, of the coordinator an income', () => {
    const [expense, income] = [textOf('control-sheet'), textOf('control-sheet', { controlSheet: { of: 'coordinator' } })];
    expect([expense.includes('Rozpočtové krytí | Odbor kancelář hejtmana, ORJ 18'), income.includes('Rozpočtové krytí'), income.includes('Schválení před vznikem nároku')]).toEqual([true, false, true]);
  });

  test('gives the reason where one person holds two roles', () => {
    expect(textOf('control-sheet', { controlSheet: { chiefAccountant: 'Lenka Účtová' } })).toContain('vykonává tatáž osoba, protože pravděpodobnost výskytu rizik je nízká');
  });
});

describe('a power of attorney', () => {
  test.each([
    ['CZ071', 'zastoupený: Mgr. Evou Malou, hejtmankou'],
    ['CZ010', 'zastoupené: Mgr. Evou Malou, hejtmankou'],
  ] as const)('agrees with the party %s where its representative is a woman, and with her where it names her', (partyId, line) => {
    const overrides = { ...anAgreement().region.overrides, representativeNameInstrumental: 'Mgr. Evou Malou', representativeTitleInstrumental: 'hejtmankou' };
    expect(textOf('power-of-attorney', {}, { region: { ...anAgreement().region, partyId, overrides } })).toContain(line);
  });

  test('is to sign the document unless it says more', () => {
    expect([textOf('power-of-attorney').includes('aby za zmocnitele podepsala Smlouvu'), textOf('power-of-attorney', { powerOfAttorney: { scope: 'jednání o dodatku' } }).includes('k těmto jednáním za zmocnitele: jednání o dodatku.')]).toEqual([true, true]);
  });
});
