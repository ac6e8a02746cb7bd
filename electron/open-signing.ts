import { readFonts } from '#composition/read-fonts';
import { valueOf } from '#composition/value-of';
import { Failure } from '#core/failure';
import type { NamedFile, Signing } from '#core/ports';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';

/**
 * Electronic signatures by the signing layer, which is loaded when it is first asked for: most runs sign nothing.
 * @param fontFolder of the prepared fonts, which visible signatures are set in
 */
export function openSigning(fontFolder: string): Signing {
  let fonts: Promise<PreparedFonts> | undefined;
  const fontsOnce = () => (fonts ??= readFonts(fontFolder));
  return {
    describeKey: async ({ key, password }) => {
      const { openKey } = await import('#signing/open-key');
      return valueOf(openKey(key, password)).facts;
    },
    sign: async (pdf, { key, password }, { signatory, reason, at }) => {
      const [{ openKey }, { signPdf }] = await Promise.all([import('#signing/open-key'), import('#signing/sign-pdf')]);
      const opened = valueOf(openKey(key, password));
      return ofFile(pdf, signPdf({ pdf: pdf.bytes, signatory, key: opened, at, reason, fonts: await fontsOnce() }));
    },
    verify: async (pdf) => {
      const { verifyPdf } = await import('#signing/verify-pdf');
      return ofFile(pdf, verifyPdf(pdf.bytes));
    },
  };
}

type FileFault = { readonly code: 'file-empty' | 'file-damaged' | 'pdf-encrypted' };
type OtherFault = Exclude<ApiError, { readonly code: FileFault['code'] }>;

/** Signing sees bytes; whoever is told of their fault knows them by name. */
function ofFile<T>({ fileName }: NamedFile, result: Result<T, FileFault | OtherFault>): T {
  if (result.ok) return result.value;
  throw new Failure(isOfFile(result.error) ? { ...result.error, fileName } : result.error);
}

const isOfFile = (fault: FileFault | OtherFault): fault is FileFault => fault.code === 'file-empty' || fault.code === 'file-damaged' || fault.code === 'pdf-encrypted';
