import { z } from 'zod';
import { currentVersion, migrated, migrations } from '#adapters/ledger/migrations';
import { Failure } from '#core/failure';
import { ledgerSchema, type Ledger } from '#core/ledger';

const versionedSchema = z.looseObject({ version: z.int().positive() });
const fileSchema = ledgerSchema.extend({ version: z.literal(currentVersion) });

/** The text of a ledger file. */
export function ledgerFileOf(ledger: Ledger): z.input<typeof fileSchema> {
  return fileSchema.parse({ version: currentVersion, ...ledger });
}

/**
 * Reads what stood in a ledger file, of this version or an older one.
 * @throws Failure `storage-corrupt` or `storage-newer`
 */
export function ledgerFrom(content: unknown, path: string): Ledger {
  const versioned = versionedSchema.safeParse(content);
  if (!versioned.success) throw corrupt(path, versioned.error);
  const { version } = versioned.data;
  if (version > currentVersion) throw new Failure({ code: 'storage-newer', file: path, version });
  const file = fileSchema.safeParse(migrated(versioned.data, version, migrations, currentVersion));
  if (!file.success) throw corrupt(path, file.error);
  const { office, parties, agreements, templates, bookkeeping } = file.data;
  return { office, parties, agreements, templates, bookkeeping };
}

export function corrupt(path: string, cause: unknown): Failure {
  return new Failure({ code: 'storage-corrupt', file: path }, { cause });
}

/** Whether a ledger was refused for what stands in its file, and not for how the disk is. */
export function isUnusable(fault: unknown): boolean {
  return fault instanceof Failure && (fault.api.code === 'storage-corrupt' || fault.api.code === 'storage-newer');
}
