import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import { newAgreementContent } from '#shared/domain/new-agreement';
import { initialOffice } from '#shared/domain/office';

/**
 * The founding case: the agreement of Olomoucký kraj with Kraj Vysočina, with every fact of the explanatory memorandum
 * (důvodová zpráva, 2023) and nothing that is not in it; what the memorandum does not say stays a gap.
 */
export function foundingContent(): AgreementContent {
  const draft = newAgreementContent(initialOffice.content, 'CZ071', 2024, null);
  return agreementContentSchema.parse({
    ...draft,
    region: {
      ...draft.region,
      approvals: [
        { organ: 'committee', role: 'endorses', organName: 'Výbor pro řízení kybernetické bezpečnosti', resolution: null, date: '2023-10-09' },
        { organ: 'council', role: 'recommends', organName: null, resolution: 'UR/95/11/2023', date: '2023-11-20' },
        { organ: 'assembly', role: 'decides', organName: null, resolution: null, date: null },
      ],
    },
    budget: {
      department: 'Odbor kancelář hejtmana',
      unit: '18',
      chapter: 'kybernetická bezpečnost',
      note: 'Pro rok 2024 budou prostředky vyčleněny rozpočtovou změnou v provozním rozpočtu po rozpisu rozpočtu; v následujících letech budou součástí návrhu rozpočtu na příslušný rok v kapitole kybernetická bezpečnost.',
    },
  });
}

/**
 * The founding case with every gap filled, so that it can be finished and signed as a sample. The people, numbers and
 * accounts are made up; the accounts are the examples of public specifications.
 */
export function completedFoundingContent(): AgreementContent {
  const founding = foundingContent();
  const decision = { organ: 'assembly', role: 'decides', organName: null, resolution: 'UZ/19/44/2023', date: '2023-12-11' };
  return agreementContentSchema.parse({
    ...founding,
    coordinator: { ...founding.coordinator, number: 'KPBI/12/2024', overrides: inventedCoordinator, approvals: [{ ...decision, organ: 'council', resolution: 'RK-27-2023-04' }] },
    region: { ...founding.region, number: '2024/00123/KH', overrides: inventedRegion, approvals: [...founding.region.approvals.slice(0, 2), decision] },
    payment: { due: { kind: 'after-request', days: 30 }, request: 'call', variableSymbol: '2024071', specificSymbol: null },
    notice: { months: 6, runsFrom: 'next-month', endsWithYear: false },
    counterparts: { coordinator: 2, region: 1 },
    project: { ...founding.project, budget: [{ item: 'tvorba e-learningových lekcí', amount: 30_000_000 }, { item: 'soutěžní kvízy', amount: 12_050_050 }] },
  });
}

const inventedCoordinator = {
  representativeName: 'Ing. Jiří Šťovíček',
  representativeNameInstrumental: 'Ing. Jiřím Šťovíčkem',
  account: '19-2000145399/0800',
  bankName: 'Česká spořitelna, a. s.',
  coordinatorName: 'Mgr. Eva Křížová',
  coordinatorPhone: '564\u00a0602\u00a0111',
  coordinatorEmail: 'eva.krizova@example.cz',
} as const;

const inventedRegion = {
  representativeName: 'Mgr. Vít Žďárský',
  representativeNameInstrumental: 'Mgr. Vítem Žďárským',
  account: '178124-4159/0710',
  bankName: 'Česká národní banka',
  coordinatorName: 'Bc. Tomáš Dvořák',
  coordinatorPhone: '585\u00a0508\u00a0111',
  coordinatorEmail: 'tomas.dvorak@example.cz',
} as const;
