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
        { organ: 'committee', role: 'discusses', organName: 'Výbor pro řízení kybernetické bezpečnosti', resolution: null, date: '2023-10-09' },
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
