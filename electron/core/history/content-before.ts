import { Failure } from '#core/failure';
import { snapshotFrom, type Snapshot } from '#core/history/snapshot';
import type { FileStore } from '#core/ports';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { HistoryEntry } from '#shared/domain/history';

/** @param entry counted from 0 @throws Failure `not-found` */
export function findEntry({ id, history }: Agreement, entry: number): HistoryEntry {
  const found = history[entry];
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'entry', id: `${id} ${entry}` });
  return found;
}

/**
 * What an agreement and its papers said before an entry of its history.
 * @throws Failure `not-found` where there was nothing before; `stored-file-missing`, `stored-file-damaged`
 */
export async function stateBefore(files: FileStore, agreement: Agreement, entry: number): Promise<Snapshot> {
  const { before } = findEntry(agreement, entry);
  if (before === null) throw new Failure({ code: 'not-found', what: 'entry', id: `${agreement.id} ${entry}` });
  return snapshotFrom(await files.readText(before));
}

/** As {@link stateBefore}, of the agreement alone. */
export async function contentBefore(files: FileStore, agreement: Agreement, entry: number): Promise<AgreementContent> {
  return (await stateBefore(files, agreement, entry)).content;
}
