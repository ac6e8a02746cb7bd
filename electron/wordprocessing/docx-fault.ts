import type { ApiError } from '#shared/api/errors';

/** Why a file cannot be read as a DOCX; the caller knows the name of the file and adds it. */
export type DocxFault = Readonly<Pick<Extract<ApiError, { code: 'file-empty' | 'file-damaged' | 'word-file-unknown' | 'word-file-old' | 'word-file-encrypted' | 'word-file-unsafe' }>, 'code'>>;

/** Thrown inside reading, where a file turns out to be none that is taken. */
export class DocxRefusal extends Error {
  override readonly name = 'DocxRefusal';
  readonly fault: DocxFault;
  constructor(code: DocxFault['code']) {
    super(code);
    this.fault = { code };
  }
}
