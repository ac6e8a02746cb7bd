import { z } from 'zod';
import { largestInput } from '#shared/api/operation';
import { agreementIdSchema } from '#shared/domain/agreement';
import { lineSchema } from '#shared/domain/text';

/** One agreement. */
export const byId = z.strictObject({ id: agreementIdSchema });

/** Base64; what it holds is checked where it is read. */
export const base64 = z.string();

/** A file from outside, by the name it has there. */
export const upload = { fileName: lineSchema, content: base64.max(largestInput, { error: 'too-long' }) };
