import { findAgreement } from '#core/agreements/change-agreement';
import { desktopOf } from '#core/desktop-of';
import type { Ports } from '#core/ports';
import { fixedCase } from '#core/records/fixed-case';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { caseOfAgreement } from '#shared/documents/case-of';
import { composeDocument } from '#shared/documents/compose';
import { isPaper, type DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import { kindOfWord, kindProperty } from '#shared/documents/word/kind-of-word';
import { matchWord } from '#shared/documents/word/match-word';
import type { AgreementId } from '#shared/domain/agreement';
import { presentEdition } from '#shared/domain/record';

/** Documents as files of word processors: written for the lawyers of the other side, and read back. */
export function wordOperations(ports: Ports): AppHandlers['word'] {
  const { ledger, base64, clock, wordProcessing } = ports;

  /** Of a finished agreement the document says what finishing fixed, word for word as its PDF; papers are made from what is known today. */
  const composed = async (id: AgreementId, kind: DocumentKind) => {
    const present = await ledger.read();
    const agreement = findAgreement(present, id);
    const today = caseOfAgreement(present, agreement);
    const agreementCase = isPaper(kind) ? today : await fixedCase(ledger.files, agreement, today);
    const fixedAt = isPaper(kind) ? null : (presentEdition(agreement)?.finishedAt ?? null);
    return { agreementCase, fixedAt, content: composeDocument(agreementCase, kind, present.office.content.partyId) };
  };

  const written = async ({ id, kind }: { readonly id: AgreementId; readonly kind: DocumentKind }) => {
    const { agreementCase, fixedAt, content } = await composed(id, kind);
    const bytes = await wordProcessing.write(content, { producedAt: fixedAt ?? clock.now(), properties: { [kindProperty]: kind } });
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
