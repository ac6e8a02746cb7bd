import { agreementContentSchema, type AgreementContent, type AgreementId } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { korunas } from '#shared/domain/money';
import { papersContentSchema, type PapersContent } from '#shared/domain/papers';

/** The papers around the completed founding case, every one of them complete. The people and numbers are made up. */
export function completedPapers(): PapersContent {
  return papersContentSchema.parse({
    memorandum: {
      of: 'region',
      organ: 'assembly',
      meetingOn: '2023-12-11',
      agendaItem: '12',
      submittedBy: 'Mgr. Vít Žďárský, hejtman',
      preparedBy: 'Bc. Tomáš Dvořák, Odbor kancelář hejtmana',
      reasons: 'Kraj účastí v projektu získá bez vlastních nákladů na vývoj hotové vzdělávací materiály pro školy a sociální služby',
    },
    coveringLetter: {
      from: 'coordinator',
      purpose: 'signature',
      writtenOn: '2023-12-15',
      reference: 'KUJI 112233/2023',
      addressee: 'Odbor kancelář hejtmana',
      note: 'Podepsaná vyhotovení prosíme zaslat do 31. ledna 2024',
      signedBy: 'Ing. Hana Příkladová',
      signedByTitle: 'vedoucí odboru informatiky',
    },
    callForPayment: { number: 'VU/1/2024', year: 2024, issuedOn: '2024-03-01', signedBy: 'Ing. Hana Příkladová', signedByTitle: 'vedoucí odboru informatiky' },
    controlSheet: {
      of: 'region',
      number: '2024/0071',
      principal: 'Mgr. Vít Žďárský',
      budgetManager: 'Ing. Lenka Účtová',
      chiefAccountant: 'Ing. Petr Saldo',
      checkedOn: '2023-12-18',
      note: 'Výdaj se opakuje každý rok po dobu trvání smlouvy',
    },
    handover: { from: 'coordinator', handedOverOn: '2024-01-22', place: 'Jihlava', handedOverBy: 'Mgr. Eva Křížová', takenOverBy: 'Bc. Tomáš Dvořák', counterparts: 1 },
    powerOfAttorney: {
      of: 'region',
      attorney: 'Ing. Radek Náměstek',
      attorneyTitle: 'náměstek hejtmana',
      attorneyIdentity: 'číslo služebního průkazu 0071',
      scope: null,
      grantedOn: '2023-12-12',
      validUntil: '2024-06-30',
    },
    termination: {
      kind: 'notice',
      by: 'region',
      writtenOn: '2026-03-10',
      reference: 'KUOK 54321/2026',
      deliveredOn: '2026-03-16',
      endsOn: '2026-12-31',
      reason: null,
      settlement: null,
      coordinatorDecision: 'Rada Kraje Vysočina, usnesení č. RK-05-2026-11 ze dne 24. 2. 2026',
      regionDecision: 'Zastupitelstvo Olomouckého kraje, usnesení č. UZ/8/31/2026 ze dne 2. 3. 2026',
    },
  });
}

/** The completed founding case as its first amendment leaves it: a higher contribution, a year with its own, another account and term of notice, one annex more. */
export function amendedFoundingContent(of: AgreementId): AgreementContent {
  const completed = completedFoundingContent();
  const decision = { organ: 'assembly', role: 'decides', organName: null, resolution: 'UZ/5/12/2025', date: '2025-12-08' };
  return agreementContentSchema.parse({
    ...completed,
    coordinator: {
      ...completed.coordinator,
      overrides: { ...completed.coordinator.overrides, account: '1265098001/5500', bankName: 'Raiffeisenbank a.s.' },
      approvals: [{ ...decision, organ: 'council', resolution: 'RK-31-2025-07', date: '2025-11-25' }],
    },
    region: { ...completed.region, approvals: [decision] },
    contribution: { ...completed.contribution, annualAmount: korunas(70_000), exceptions: [{ year: 2026, amount: korunas(65_000) }] },
    notice: { ...completed.notice, endsWithYear: true },
    freeAnnexes: [{ id: 'licence-terms', title: 'Licenční podmínky vzdělávacích materiálů', text: 'Materiály lze užívat, rozmnožovat a šířit ve školách zřizovaných krajem bez dalšího souhlasu, je-li uveden původ.' }],
    amendment: { of, number: 1, effectiveOn: '2026-01-01', reason: 'Náklady na tvorbu vzdělávacích materiálů se od uzavření Smlouvy zvýšily.' },
  });
}
