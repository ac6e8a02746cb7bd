import type { ReactNode } from 'react';
import type { Certificate } from '#shared/domain/signature';
import { issuerText, qualifiedClaims, reportText, validityText } from '#text/records/signatures';
import { signingText } from '#text/records/signing';
import { Fact, Facts } from './facts';

/** What a certificate says of itself. */
export function CertificateFacts({ certificate }: { readonly certificate: Certificate }): ReactNode {
  return (
    <Facts>
      <Fact name={signingText.holder}>{certificate.subject}</Fact>
      <Fact name={signingText.organization}>{certificate.organization ?? signingText.notStated}</Fact>
      <Fact name={reportText.issuer}>{issuerText(certificate)}</Fact>
      <Fact name={signingText.validity}>{validityText(certificate)}</Fact>
      <Fact name={reportText.claim}>{qualifiedClaims[certificate.qualified]}</Fact>
    </Facts>
  );
}
