import { findAgreement } from '#core/agreements/change-agreement';
import { desktopOf } from '#core/desktop-of';
import type { Ports } from '#core/ports';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import { kindOfWord, kindProperty } from '#shared/documents/word/kind-of-word';
import { matchWord } from '#shared/documents/word/match-word';
import type { AgreementId } from '#shared/domain/agreement';

/** Documents as files of word processors: written for the lawyers of the other side, and read back. */
export function wordOperations(ports: Ports): AppHandlers['word'] {
  const { ledger, base64, clock, wordProcessing } = ports;

  const composed = async (id: AgreementId, kind: DocumentKind) => {
    const present = await ledger.read();
    const agreementCase = caseOfAgreement(present, findAgreement(present, id));
    return { agreementCase, content: composeDocument(agreementCase, kind, present.office.content.partyId) };
  };

  const written = async ({ id, kind }: { readonly id: AgreementId; readonly kind: DocumentKind }) => {
    const { agreementCase, content } = await composed(id, kind);
    const bytes = await wordProcessing.write(content, { producedAt: clock.now(), properties: { [kindProperty]: kind } });
    return { fileName: fileNameOf(agreementCase, kind).replace(/\.pdf$/u, '.docx'), bytes };
  };

  return {
    write: async (wish) => {
      const { fileName, bytes } = await written(wish);
      return { fileName, content: base64.encode(bytes) };
    },
    save: async (wish) => {
      const { fileName, bytes } = await written(wish);
      return { path: await desktopOf(ports).saveFile(fileName, bytes) };
    },
    read: async ({ id, fileName, content }) => {
      const word = await wordProcessing.read({ fileName, bytes: uploaded(base64, 'content', content) });
      const { agreementCase, content: document } = await composed(id, kindOfWord(word));
      return matchWord(agreementCase, document, word);
    },
  };
}
