import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { matchWord } from '#shared/documents/word/match-word';
import type { Deviation } from '#shared/templates/deviation';
import { article, clause, point } from '#shared/templates/write';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { agreement, edited, read, writing } from './docx-file';
import { hasOffice, resaved } from './office';

// Needs LibreOffice; skipped, and reported so, where there is none.
describe.skipIf(!hasOffice)('a document that went through LibreOffice', () => {
  it('is found whole, with nothing changed', async () => {
    const back = read(resaved(await writing(), 'docx'));
    expect([back.properties.get('kpbi'), matchWord(aCase(), agreement, back)]).toEqual(['agreement-with-annexes', { proposals: [], unmatched: [], tracked: false, comments: [], pictures: 0 }]);
  });

  it('gives back what was edited in between', async () => {
    const once = resaved(await writing(), 'docx');
    const clause = /<w:p>(?:(?!<\/w:p>).)*agreement__contribution__carry_over.*?<\/w:p>/su;
    const twice = resaved(
      edited(once, (xml) => {
        const carryOver = clause.exec(xml)?.[0] ?? '';
        const added = carryOver.replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '').replace(/(<w:t[^>]*>)[^<]*<\/w:t>/u, '$1Nový odstavec od protistrany.</w:t>').replace(/(Nový odstavec od protistrany\.<\/w:t><\/w:r>).*(?=<\/w:p>)/su, '$1');
        return xml.replace(carryOver, carryOver + added).replace('Nedílnou součástí Smlouvy jsou', 'Nedílnou součástí této Smlouvy jsou').replace('IČO</w:t>', 'IČ</w:t>');
      }),
      'docx',
    );
    const { proposals, unmatched } = matchWord(aCase(), agreement, read(twice));
    expect([proposals.map(({ kind, where }) => `${kind} ${where}`), unmatched.map(({ reason, now }) => `${reason} ${now ?? ''}`)]).toEqual([['added čl. VI odst. 3', 'changed čl. X odst. 7'], ['data IČ 70890749']]);
  });

  it('is found whole with an article of its own, and with clauses put elsewhere', async () => {
    const template = 'agreement';
    const deviations: readonly Deviation[] = [
      { kind: 'added-article', template, after: 'contribution', article: article('own.1', 'Mlčenlivost', clause('own.2', 'Strany mlčí:', [point('own.3', 'o údajích;'), point('own.4', 'o heslech.')])) },
      { kind: 'moved', template, part: 'contribution.due', article: 'own.1', after: 'own.2' },
      { kind: 'moved', template, part: 'purpose', article: null, after: 'own.1' },
    ];
    const own = aCase(anAgreement({ wording: { templates: {}, deviations } }));
    const document = composeDocument(own, 'agreement');
    expect(matchWord(own, document, read(resaved(await writing(document), 'docx')))).toMatchObject({ proposals: [], unmatched: [] });
  });

  it('has as many pages as it can number, and Czech in its words', async () => {
    const pdf = Buffer.from(resaved(await writing(), 'pdf')).toString('latin1');
    expect([/\/Type\s*\/Pages/u.test(pdf), pdf.includes('/Lang(cs-CZ)')]).toEqual([true, true]);
  });
});
