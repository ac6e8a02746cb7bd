import { expect, test } from 'vitest';
import type { AgreementContent } from '#shared/domain/agreement';
import { lifeOf } from '#shared/domain/life/life';
import { seededParties } from '#shared/domain/seeded-parties';
import { anAgreement } from '#test/support/agreement-builder';
import { aLivedAgreement, anAmendmentOf, boundBy, day } from '#test/support/agreement-life';
import { faultText } from '#text/life/life';
import { milestoneTitles, titlesOfLine } from '#text/life/milestones';

const { region } = anAgreement();
const decision = (organ: 'committee' | 'council' | 'assembly', date: string | null, organName: string | null = null) => ({ organ, role: 'decides', organName, resolution: null, date: date === null ? null : day(date) }) as const;

function toldOf(content: Partial<AgreementContent>, today = '2024-02-01') {
  const agreement = aLivedAgreement({ content, facts: boundBy('2024-01-20', '2024-01-25') });
  const { line, faults } = lifeOf(agreement, { amendments: [], today: day(today) });
  const titles = milestoneTitles(agreement.content, seededParties);
  return { line: titlesOfLine(line, titles), faults: faults.map((fault) => faultText(fault, titles)) };
}

test('decisions go by the organ that made them, signatures by the party', () => {
  const { line } = toldOf({});
  expect(line).toEqual(expect.arrayContaining(['Zastupitelstvo Olomouckého kraje: schváleno', 'Podpis: Kraj Vysočina', 'Podpis: Olomoucký kraj']));
});

test('two organs that decided on one day are told each by its name', () => {
  const { line } = toldOf({ region: { ...region, approvals: [decision('council', '2023-12-11'), decision('committee', '2023-12-11', 'Výbor pro řízení kybernetické bezpečnosti')] } });
  expect(line.filter((title) => /^(?:Rada Olom|Výbor)/u.test(title))).toEqual(['Rada Olomouckého kraje: schváleno', 'Výbor pro řízení kybernetické bezpečnosti: schváleno']);
});

test('what is missing is named by the organ that is to decide', () => {
  const { faults } = toldOf({ region: { ...region, approvals: [decision('assembly', null)] } });
  expect(faults).toEqual(['Podpis: Olomoucký kraj (25.\u00a01. 2024), ale není zapsáno, co tomu předchází: Zastupitelstvo Olomouckého kraje: schváleno. Doplňte to, nebo zápis opravte.']);
});

test('where no organ is named to decide, the party is', () => {
  const { faults } = toldOf({ region: { ...region, approvals: [] } });
  expect(faults).toEqual([expect.stringContaining('předchází: Olomoucký kraj: schváleno.')]);
});

test('of an amendment its own conclusion and effect are told', () => {
  const agreement = aLivedAgreement({ facts: boundBy('2024-01-20', '2024-01-25', '2024-02-01') });
  const amendment = anAmendmentOf(agreement, { facts: boundBy('2024-03-01', '2024-03-04', '2024-03-06') });
  const { line } = lifeOf(amendment, { amendments: [agreement], today: day('2024-04-01') });
  expect(titlesOfLine(line, milestoneTitles(amendment.content, seededParties))).toEqual(expect.arrayContaining(['Uzavření dodatku', 'Účinnost dodatku']));
});
