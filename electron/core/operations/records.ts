import { findAgreement } from '#core/agreements/change-agreement';
import { reopenAgreement } from '#core/agreements/reopen-agreement';
import { desktopOf } from '#core/desktop-of';
import type { Ports } from '#core/ports';
import { attachFile, setRemoved } from '#core/records/attachments';
import { caseOf } from '#core/records/edition-data';
import { dataOfEdition, findEdition } from '#core/records/editions';
import { findFile } from '#core/records/files-of';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { caseOfAgreement } from '#shared/documents/case-of';
import { differencesBetween } from '#shared/documents/differences';
import { portableFileName } from '#shared/documents/file-name';
import type { AgreementId } from '#shared/domain/agreement';
import type { Sha256 } from '#shared/domain/record';

/** Files of record of an agreement: what finishing fixed, signed copies, attachments. */
export function recordOperations(ports: Ports): AppHandlers['records'] {
  const { ledger, base64 } = ports;

  const stored = async ({ id, sha256 }: { readonly id: AgreementId; readonly sha256: Sha256 }) => {
    const { file, fileName } = findFile(findAgreement(await ledger.read(), id), sha256);
    return { fileName, type: file.type, bytes: await ledger.files.read(file) };
  };

  return {
    read: async (input) => {
      const { bytes, ...rest } = await stored(input);
      return { ...rest, content: base64.encode(bytes) };
    },
    save: async (input) => {
      const { fileName, bytes } = await stored(input);
      return { path: await desktopOf(ports).saveFile(portableFileName(fileName), bytes) };
    },
    open: async (input) => {
      const { fileName, bytes } = await stored(input);
      return { path: await desktopOf(ports).openFile(portableFileName(fileName), bytes) };
    },
    compare: async ({ id, edition }) => {
      const present = await ledger.read();
      const agreement = findAgreement(present, id);
      const then = await dataOfEdition(ledger.files, findEdition(agreement, edition));
      // What finishing wrote down for good is set aside, so that a change of a party since then shows.
      const content = reopenAgreement(agreement, then.parties)?.content ?? agreement.content;
      return [...differencesBetween(caseOf(then), { ...caseOfAgreement(present, agreement), content })];
    },
    attach: ({ id, fileName, content }) => attachFile(ports, id, { fileName, bytes: uploaded(base64, 'content', content) }),
    detach: ({ id, attachmentId }) => setRemoved(ports, id, attachmentId, true),
    reattach: ({ id, attachmentId }) => setRemoved(ports, id, attachmentId, false),
  };
}
