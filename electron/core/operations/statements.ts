import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import { takeStatement } from '#core/payments/take-statement';
import { withoutStatement } from '#core/payments/undo-statement';
import type { Ports } from '#core/ports';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';

/** Bank statements: read, taken over, taken back. */
export function statementOperations(ports: Ports): AppHandlers['statements'] {
  const { base64, ledger } = ports;
  return {
    read: async ({ fileName, content }) => readStatementFile(uploaded(base64, 'content', content), { fileName, columns: (await ledger.read()).bookkeeping.columns }),
    take: ({ content, ...asked }) => takeStatement(ports, { ...asked, bytes: uploaded(base64, 'content', content) }),
    undo: ({ id }) => changeBookkeeping(ledger, (present) => withoutStatement(present, id)),
  };
}
