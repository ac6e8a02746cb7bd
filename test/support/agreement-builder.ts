import type { AgreementCase } from '#shared/documents/case';
import { agreementContentSchema, type AgreementContent, type Side } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { seededParties } from '#shared/domain/seeded-parties';

/** Everything a party adds to what is seeded; of people who do not exist. */
const known = {
  representativeName: 'Ing. Jan Novák',
  representativeNameInstrumental: 'Ing. Janem Novákem',
  account: '19-2000145399/0800',
  bankName: 'Česká spořitelna, a. s.',
  coordinatorName: 'Mgr. Eva Malá',
  coordinatorPhone: '585\u00a0508\u00a0111',
  coordinatorEmail: 'eva.mala@kraj.example',
};

const decision = { organ: 'assembly', role: 'decides', organName: null, resolution: 'UZ/19/44/2023', date: '2023-12-11' };

const side = (partyId: string, number: string, approvals: readonly unknown[]): unknown => ({ partyId, number, fileReference: null, overrides: known, approvals });

/** The founding case with every gap filled, changed as the test needs. */
export function anAgreement(overrides: Partial<AgreementContent> = {}): AgreementContent {
  const founding = foundingContent();
  return agreementContentSchema.parse({
    ...founding,
    coordinator: side('CZ063', 'KPBI/12/2024', [{ ...decision, organ: 'council', resolution: 'RK-27-2023-04' }]),
    region: side('CZ071', '2024/00123/KH', [...founding.region.approvals.slice(0, 2), decision]),
    payment: { due: { kind: 'after-request', days: 30 }, request: 'call', variableSymbol: '2024071', specificSymbol: null },
    notice: { months: 6, runsFrom: 'next-month', endsWithYear: false },
    counterparts: { coordinator: 2, region: 1 },
    project: { ...founding.project, budget: [{ item: 'tvorba e-learningových lekcí', amount: 30_000_000 }, { item: 'soutěžní kvízy', amount: 12_050_050 }] },
    ...overrides,
  });
}

export function aSide(overrides: Partial<Side>): Side {
  return { ...anAgreement().region, ...overrides };
}

/** A draft with all fourteen seeded regions around it. */
export function aCase(content: AgreementContent = anAgreement(), overrides: Partial<AgreementCase> = {}): AgreementCase {
  return { content, parties: seededParties, finishedOn: null, ...overrides };
}
