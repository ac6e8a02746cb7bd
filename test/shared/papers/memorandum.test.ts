import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { composeDocument } from '#shared/documents/compose';
import { foundingContent } from '#shared/domain/founding-case';
import { completedPapers } from '#shared/domain/founding-papers';
import { emptyPapers, type PapersContent } from '#shared/domain/papers';
import { aCase, aSide, anAgreement } from '#test/support/agreement-builder';
import { textOfDocument } from '#test/support/document-text';

const sharedFacts = z.array(z.string()).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/memorandum-facts.json'), 'utf8')));

const memorandumOf = (papers: Partial<PapersContent['memorandum']>, content = anAgreement()) =>
  aCase(content, { papers: { ...emptyPapers, memorandum: { ...completedPapers().memorandum, ...papers } } });

const textOf = (kind: 'memorandum' | 'resolution', agreementCase: ReturnType<typeof aCase>) => textOfDocument(composeDocument(agreementCase, kind, null, { first: 3, last: 7 }));

describe('the founding memorandum is regenerated', () => {
  const founding = aCase(foundingContent());
  const text = `${textOf('memorandum', founding)}\n${textOf('resolution', founding)}`;

  test.each(sharedFacts)('with its fact: %s', (fact) => {
    expect(text).toContain(fact);
  });

  test.each([
    'Zastupitelstvu Olomouckého kraje se předkládá',
    'zapojeno 13 krajů',
    'řídí Kraj Vysočina',
    'sdružení CZ.NIC',
    'bude spolupracovat s 12 kraji',
    'jedná s Olomouckým krajem; tento kraj dosud zapojen nebyl',
    'podcasty zaměřené na současný stav a trendy v kyberkriminalitě, vliv počítačových her na děti, podvody v elektronickém bankovnictví a etický hacking',
    'rodiče, veřejnost, pedagogy, sociální pracovníky a policisty',
    'společné platformy pro manažery kybernetické bezpečnosti',
    'Pro rok 2024 budou prostředky vyčleněny rozpočtovou změnou v provozním rozpočtu po rozpisu rozpočtu',
    'součástí návrhu rozpočtu na příslušný rok v kapitole kybernetická bezpečnost',
    'Výbor pro řízení kybernetické bezpečnosti | záměr projednán a schválen | – | 9. 10. 2023',
    'Rada Olomouckého kraje | uzavření doporučeno | UR/95/11/2023 | 20. 11. 2023',
    'rozhoduje o uzavření Smlouvy o spolupráci',
    'Příloha usnesení č. 1 – Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI), včetně příloh (strana 3–7)',
  ])('and says also: %s', (fact) => {
    expect(text).toContain(fact);
  });
});

describe('a memorandum', () => {
  test('asks a council that recommends to recommend, not to decide', () => {
    expect(textOf('resolution', memorandumOf({ organ: 'council' }))).toContain('1. doporučuje Zastupitelstvu Olomouckého kraje rozhodnout o uzavření Smlouvy');
  });

  test('asks a council that decides to decide', () => {
    const region = aSide({ approvals: [{ organ: 'council', role: 'decides', organName: null, resolution: null, date: null }] });
    expect(textOf('resolution', memorandumOf({ organ: 'council' }, anAgreement({ region })))).toContain('1. rozhoduje o uzavření Smlouvy');
  });

  test('of the coordinator speaks of income and of its own organ', () => {
    const text = textOf('memorandum', memorandumOf({ of: 'coordinator', organ: 'council' }));
    expect([text.includes('Radě Kraje Vysočina se předkládá'), text.includes('je příjmem rozpočtu Kraje Vysočina')]).toEqual([true, true]);
  });

  test('whose party publishes makes the publication a point of the resolution', () => {
    const own = textOf('resolution', memorandumOf({}, anAgreement({ publisher: 'region' })));
    const other = textOf('resolution', memorandumOf({}, anAgreement({ publisher: 'coordinator' })));
    expect([/ukládá zaslat uzavřený dokument k uveřejnění/u.test(own), /zašle dokument druhá smluvní strana/u.test(other)]).toEqual([true, true]);
  });

  test('whose annex has one page names one page', () => {
    expect(textOfDocument(composeDocument(memorandumOf({}), 'memorandum', null, { first: 4, last: 4 }))).toContain('(strana 4)');
  });

  test('names no pages before they are counted', () => {
    expect(textOfDocument(composeDocument(memorandumOf({}), 'memorandum'))).not.toContain('strana');
  });
});
