import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import { statementContent } from '#core/payments/statement-content';
import { takeStatement } from '#core/payments/take-statement';
import { withoutStatement } from '#core/payments/undo-statement';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';
import { readStatementFile } from '#shared/formats/statements/read-statement-file';

/** Bank statements: read, taken over, taken back. */
export function statementOperations(ports: Ports): AppHandlers['statements'] {
  const { base64, ledger } = ports;
  return {
    read: async (upload) => readStatementFile(statementContent(base64, upload), { fileName: upload.fileName, columns: (await ledger.read()).bookkeeping.columns }),
    take: (asked) => takeStatement(ports, { ...asked, bytes: statementContent(base64, asked) }),
    undo: ({ id }) => changeBookkeeping(ledger, (present) => withoutStatement(present, id)),
  };
}
