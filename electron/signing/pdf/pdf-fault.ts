import type { ApiError } from '#shared/api/errors';

/** Why a PDF cannot be worked with; the caller knows the name of the file and adds it. */
export type PdfFault = Readonly<Pick<Extract<ApiError, { code: 'file-empty' | 'file-damaged' | 'pdf-encrypted' }>, 'code'>>;
