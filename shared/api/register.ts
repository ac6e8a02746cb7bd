import { z } from 'zod';
import { byId, upload } from '#shared/api/inputs';
import { operation } from '#shared/api/operation';
import { agreementIdSchema, agreementSchema } from '#shared/domain/agreement';
import { registerAnswerSchema } from '#shared/domain/register/answer';
import { findingSchema } from '#shared/domain/register/finding';
import { registerMetadataSchema } from '#shared/domain/register/metadata';
import { redactionChoiceSchema, redactionsSchema } from '#shared/domain/register/redaction';
import { registerPackageSchema, submissionSchema } from '#shared/domain/register/submission';

const submitted = z.strictObject({ id: agreementIdSchema, submission: submissionSchema });

/** What the api offers of the register of contracts. */
export const register = {
  choices: operation('What of an agreement might be taken out of the copy for the register of contracts.', byId, z.array(redactionChoiceSchema)),
  redact: operation(
    'Make the copy for the register, with what is named taken out of it.',
    z.strictObject({ id: agreementIdSchema, redactions: redactionsSchema }),
    z.strictObject({ fileName: z.string(), pdf: z.base64(), pages: z.int().positive() }),
  ),
  check: operation('What would be sent to the register, and what is found in it; nothing is stored.', submitted, z.strictObject({ metadata: registerMetadataSchema, findings: z.array(findingSchema), formsLeft: z.array(z.string()) })),
  prepare: operation('The files of one data message to the register, packed; refused with what hinders it.', submitted, registerPackageSchema),
  readAnswer: operation(
    'Read an answer of the register and write down what it confirms; without an agreement the one it is about is looked for.',
    z.strictObject({ id: agreementIdSchema.nullable(), ...upload }),
    z.strictObject({ agreement: agreementSchema.nullable(), answer: registerAnswerSchema }),
  ),
} as const;
