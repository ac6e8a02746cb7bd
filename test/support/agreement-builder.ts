import type { AgreementCase } from '#shared/documents/case';
import { caseOfContent } from '#shared/documents/case-of';
import { agreementContentSchema, type AgreementContent, type Side } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { seededParties } from '#shared/domain/seeded-parties';

/** The founding case with every gap filled, changed as the test needs. */
export function anAgreement(overrides: Partial<AgreementContent> = {}): AgreementContent {
  return agreementContentSchema.parse({ ...completedFoundingContent(), ...overrides });
}

export function aSide(overrides: Partial<Side>): Side {
  return { ...anAgreement().region, ...overrides };
}

/** A draft with all fourteen seeded regions around it. */
export function aCase(content: AgreementContent = anAgreement(), overrides: Partial<AgreementCase> = {}): AgreementCase {
  return { ...caseOfContent(content, seededParties), ...overrides };
}
