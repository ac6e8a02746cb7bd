import { findAgreement } from '#core/agreements/change-agreement';
import type { Ports } from '#core/ports';
import { checkSubmission } from '#core/register/check-submission';
import { preparePackage } from '#core/register/prepare-package';
import { publishedDocument, redactedCopy } from '#core/register/redacted-copy';
import { registerCase } from '#core/register/register-case';
import { takeAnswer } from '#core/register/take-answer';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { redactionChoices } from '#shared/documents/redaction/redaction-choices';
import type { AgreementId } from '#shared/domain/agreement';

/** The register of contracts: what is sent to it, and what it answers. */
export function registerOperations(ports: Ports): AppHandlers['register'] {
  const { ledger, base64 } = ports;

  const published = async (id: AgreementId) => {
    const present = await ledger.read();
    const { agreementCase } = await registerCase(ports, present, findAgreement(present, id));
    return { agreementCase, office: present.office.content.partyId };
  };

  return {
    choices: async ({ id }) => {
      const { agreementCase, office } = await published(id);
      return [...redactionChoices(agreementCase, publishedDocument(agreementCase, office))];
    },
    redact: async ({ id, redactions }) => {
      const { agreementCase, office } = await published(id);
      const { fileName, pdf, pages } = await redactedCopy(ports, agreementCase, office, redactions);
      return { fileName, pages, pdf: base64.encode(pdf) };
    },
    check: async ({ id, submission }) => {
      const { metadata, findings, formsLeft } = await checkSubmission(ports, id, submission);
      return { metadata, findings: [...findings], formsLeft: [...formsLeft] };
    },
    prepare: ({ id, submission }) => preparePackage(ports, id, submission),
    readAnswer: ({ id, fileName, content }) => takeAnswer(ports, id, { fileName, bytes: uploaded(base64, 'content', content) }),
  };
}
