import { z } from 'zod';
import { base64 } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { largestStatementFile, statementFileSchema } from '#shared/domain/statements/statement';
import { lineSchema } from '#shared/domain/text';

/** A file of bank statements; as base64, which makes four characters of three bytes, it may be larger than what crosses the boundary elsewhere. */
export const statementUpload = { fileName: lineSchema, content: base64.max(4 * Math.ceil(largestStatementFile / 3), { error: 'too-long' }) };

/** What the api offers of bank statements. */
export const statements = {
  read: operation('What a file of bank statements (ABO/GPC, CAMT.053, CSV) says, with its problems by line; nothing is stored.', z.strictObject(statementUpload), statementFileSchema),
} as const;
