/** A frozen step from one version of the ledger file to the next; never edited once released. */
export type Migration = { readonly from: number; readonly migrate: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> };

/** The version this application writes. */
export const currentVersion = 2;

/** Steps in the order of their versions. */
export const migrations: readonly Migration[] = [{ from: 1, migrate: withRecords }];

/** Version 2 keeps editions and attachments; before it there were none. */
function withRecords(file: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const agreements: readonly unknown[] = Array.isArray(file['agreements']) ? file['agreements'] : [];
  return { ...file, agreements: agreements.map((agreement) => (typeof agreement === 'object' ? { ...agreement, editions: [], attachments: [] } : agreement)) };
}

/** Carries a ledger file of an older version up to `target`, one version at a time. */
export function migrated(file: Readonly<Record<string, unknown>>, version: number, steps: readonly Migration[], target: number): Readonly<Record<string, unknown>> {
  if (version === target) return file;
  const step = steps.find(({ from }) => from === version);
  if (step === undefined) throw new Error(`no migration from version ${version} of the ledger`);
  return migrated({ ...step.migrate(file), version: version + 1 }, version + 1, steps, target);
}
