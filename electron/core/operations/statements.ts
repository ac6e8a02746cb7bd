import type { Ports } from '#core/ports';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';

/** Bank statements as they are read; what becomes of them is said elsewhere. */
export function statementOperations({ base64 }: Ports): AppHandlers['statements'] {
  return {
    read: async ({ fileName, content }) => readStatementFile(uploaded(base64, 'content', content), { fileName }),
  };
}
