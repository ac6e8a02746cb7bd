import { z } from 'zod';
import { recordIdSchema } from '#shared/domain/life/register-record';
import { attachmentIdSchema } from '#shared/domain/record';
import { redactionSchema } from '#shared/domain/register/redaction';

const attachments = z.array(attachmentIdSchema).max(50, { error: 'too-many' }).readonly();
const redactions = z.array(redactionSchema).max(200, { error: 'too-many' }).readonly();

/** What is asked of the register of contracts; each is one data message (popis rozhraní ISRS, kap. 6). */
export const submissionSchema = z.discriminatedUnion('kind', [
  /** `zverejneni.xml` with the redacted copy of the agreement, and attachments of it. */
  z.strictObject({ kind: z.literal('publish'), redactions, attachments }),
  /** `modifikace.xml`: the metadata as they stand now, and further attachments. A published attachment cannot be corrected. */
  z.strictObject({ kind: z.literal('modify'), record: recordIdSchema, attachments }),
  /** `pridani_prilohy.xml` */
  z.strictObject({ kind: z.literal('add-attachment'), record: recordIdSchema, attachments }),
  /** `znepristupneni.xml` */
  z.strictObject({ kind: z.literal('withdraw'), record: recordIdSchema }),
]);
export type Submission = Readonly<z.infer<typeof submissionSchema>>;

/** How a finding of the check before sending weighs: the register refuses it, a watchdog flags it, it is worth a look. */
export const findingWeightSchema = z.enum(['refused', 'flagged', 'advice']);

/** One finding of the check before sending: its code, and the field that mends it where there is one. */
export const findingSchema = z.strictObject({ code: z.string(), weight: findingWeightSchema, field: z.string().nullable(), detail: z.string().nullable() });
export type Finding = Readonly<z.infer<typeof findingSchema>>;

/** A file of a package: attached to the data message under exactly this name. */
export const packageFileSchema = z.strictObject({ name: z.string(), role: z.enum(['main', 'enclosure', 'instruction']), size: z.int().nonnegative() });

/** What a submission consists of, ready to be attached to one data message. */
export const registerPackageSchema = z.strictObject({
  fileName: z.string(),
  /** ZIP with all files, base64. */
  content: z.base64(),
  files: z.array(packageFileSchema).readonly(),
  findings: z.array(findingSchema).readonly(),
});
export type RegisterPackage = Readonly<z.infer<typeof registerPackageSchema>>;
