import { z } from 'zod';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { paymentAmountSchema } from '#shared/domain/money';
import { attachmentIdSchema } from '#shared/domain/record';
import { findingSchema } from '#shared/domain/register/finding';
import { redactionsSchema } from '#shared/domain/register/redaction';
import { lineSchema } from '#shared/domain/text';

const attachments = z.array(attachmentIdSchema).max(50, { error: 'too-many' }).readonly();

/** What the clerk words otherwise than it is proposed; null as proposed. */
const wording = { subject: lineSchema.nullable().default(null), value: paymentAmountSchema.nullable().default(null) };

/** What is asked of the register of contracts; each is one data message (popis rozhraní ISRS, kap. 6). */
export const submissionSchema = z.discriminatedUnion('kind', [
  /** `zverejneni.xml` with the redacted copy of the agreement, and attachments of it. */
  z.strictObject({ kind: z.literal('publish'), redactions: redactionsSchema, attachments, ...wording }),
  /** `modifikace.xml`: the metadata as they stand now, and further attachments. A published attachment cannot be corrected. */
  z.strictObject({ kind: z.literal('modify'), record: recordIdSchema, attachments, ...wording }),
  /** `pridani_prilohy.xml` */
  z.strictObject({ kind: z.literal('add-attachment'), record: recordIdSchema, attachments }),
  /** `znepristupneni.xml` */
  z.strictObject({ kind: z.literal('withdraw'), record: recordIdSchema }),
]);
export type Submission = Readonly<z.infer<typeof submissionSchema>>;
export type SubmissionKind = Submission['kind'];

/** A file of a package: attached to the data message under exactly this name; the instruction is not. */
const packageFileSchema = z.strictObject({ name: z.string(), role: z.enum(['main', 'enclosure', 'instruction']), size: z.int().nonnegative() });
export type PackageFile = Readonly<z.infer<typeof packageFileSchema>>;

/** What a submission consists of, ready to be attached to one data message. */
export const registerPackageSchema = z.strictObject({
  fileName: z.string(),
  /** ZIP with all files, base64. */
  content: z.base64(),
  files: z.array(packageFileSchema).readonly(),
  findings: z.array(findingSchema).readonly(),
});
export type RegisterPackage = Readonly<z.infer<typeof registerPackageSchema>>;
