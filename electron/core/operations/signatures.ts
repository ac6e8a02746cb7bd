import { findAgreement } from '#core/agreements/change-agreement';
import type { Base64, KeyFile, NamedFile, Ports } from '#core/ports';
import { findFile } from '#core/records/files-of';
import { signDocument } from '#core/records/sign-document';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';

/** Electronic signatures: with a key file, and their verification. */
export function signatureOperations(ports: Ports): AppHandlers['signatures'] {
  const { ledger, clock, signing, base64 } = ports;
  return {
    describeKey: (input) => signing.describeKey(keyOf(base64, input)),
    sign: ({ key, password, ...wish }) => signDocument(ports, wish, keyOf(base64, { key, password })),
    signFile: async ({ fileName, content, key, password, signatory, reason }) => {
      const signed = await signing.sign(pdfOf(base64, { fileName, content }), keyOf(base64, { key, password }), { signatory, reason, at: clock.now() });
      return { fileName, pdf: base64.encode(signed) };
    },
    verify: (upload) => signing.verify(pdfOf(base64, upload)),
    verifyStored: async ({ id, sha256 }) => {
      const { file, fileName } = findFile(findAgreement(await ledger.read(), id), sha256);
      return signing.verify({ fileName, bytes: await ledger.files.read(file) });
    },
  };
}

function keyOf(base64: Base64, { key, password }: { readonly key: string; readonly password: string }): KeyFile {
  return { key: uploaded(base64, 'key', key), password };
}

function pdfOf(base64: Base64, { fileName, content }: { readonly fileName: string; readonly content: string }): NamedFile {
  return { fileName, bytes: uploaded(base64, 'content', content) };
}
