import type { ApiError } from '#shared/api/errors';
import { instantText } from '#text/moment';

type SigningError = Extract<ApiError, { readonly code: `key-${string}` | `certificate-${string}` | 'agreement-not-finished' | 'already-signed' | 'no-signature-field' }>;

type ErrorText = { readonly title: string; readonly advice: string };

const text = (title: string, advice: string): ErrorText => ({ title, advice });

/** Why a document cannot be signed, and what to do about it. */
export function signingErrorText(error: SigningError): ErrorText {
  switch (error.code) {
    case 'agreement-not-finished':
      return text('Smlouva ještě není dokončená.', 'Podepsat ji nebo k ní sepsat dodatek lze, až bude dokončená. Nejdříve ji dokončete.');
    case 'key-wrong-password':
      return text('Heslo k souboru s certifikátem není správné.', 'Zkontrolujte velká a malá písmena a rozložení klávesnice, potom heslo zadejte znovu. Je-li heslo jistě správné, je soubor nejspíš poškozený.');
    case 'key-file-unreadable':
      return text('Vybraný soubor nelze přečíst jako soubor s certifikátem.', 'Vyberte soubor .p12 nebo .pfx, který jste dostali od certifikační autority nebo zálohovali z úložiště certifikátů.');
    case 'key-file-without-key':
      return text('Soubor neobsahuje soukromý klíč.', 'Obsahuje jen certifikát, a tím podepsat nelze. Zálohujte certifikát znovu a zvolte export včetně soukromého klíče.');
    case 'key-unsupported':
      return text(`Klíčem typu ${error.algorithm} zde podepsat nelze.`, 'Použijte certifikát s klíčem RSA nebo s eliptickou křivkou P-256, P-384 či P-521.');
    case 'certificate-expired':
      return text(`Platnost certifikátu skončila ${instantText(error.validTo)}.`, 'Podepište platným certifikátem.');
    case 'certificate-not-yet-valid':
      return text(`Certifikát začne platit až ${instantText(error.validFrom)}.`, 'Podepište platným certifikátem. Zkontrolujte také datum a čas v počítači.');
    case 'certificate-not-for-signing':
      return text('Certifikát není určen k podepisování.', 'Mezi povolenými způsoby použití nemá elektronický podpis. Použijte certifikát pro elektronický podpis.');
    case 'already-signed':
      return text(error.signatory === 'coordinator' ? 'Za koordinátora je dokument už podepsán.' : 'Za spolupracující kraj je dokument už podepsán.', 'Každá strana podepisuje jednou. Podpisy si můžete prohlédnout u dokumentu.');
    case 'no-signature-field':
      return text('V tomto PDF není volné pole pro podpis.', 'Podepsat lze smlouvu uloženou z této aplikace, kterou tato strana ještě nepodepsala a která se od uložení nezměnila.');
  }
}
