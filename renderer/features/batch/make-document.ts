import type { DocumentOrder } from './document-orders';
import type { AppClient } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import { success, type Result } from '#shared/api/result';

/** The bytes of one document in its format, base64. */
export async function makeDocument({ documents, word }: Pick<AppClient, 'documents' | 'word'>, { agreement: { id }, kind, format }: DocumentOrder): Promise<Result<string, ApiError>> {
  if (format === 'docx') {
    const written = await word.write({ id, kind });
    return written.ok ? success(written.value.content) : written;
  }
  const rendered = await documents.render({ id, kind });
  return rendered.ok ? success(rendered.value.pdf) : rendered;
}
