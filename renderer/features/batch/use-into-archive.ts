import type { DocumentOrder } from './document-orders';
import { makeDocument } from './make-document';
import { doneWith, failedIn, madeIn, type MakingEnd } from './making';
import { useRun } from './use-run';
import { useSavedArchive, type SavedArchive } from './use-saved-archive';
import { archiveGroups, archiveOf, type ArchiveFile } from '#data/files/archive';
import { bytesOf } from '#data/files/base64';
import { useClient } from '#data/machine/client';
import { useHost } from '#data/machine/queries';
import { success } from '#shared/api/result';
import { formatDate, plainDateSchema } from '#shared/domain/plain-date';
import { documentsText } from '#text/agreement/batch';

/** Largest archive of which one call carries the whole, in bytes: 50 MB. */
const largestArchive = 50 * 1024 * 1024;

/** Makes documents one by one into an archive; on the desktop into several, where one would be too large. */
export function useIntoArchive() {
  const client = useClient();
  const { data: host } = useHost();
  const save = useSavedArchive();
  const { progress, start } = useRun(async (order: DocumentOrder) => {
    const { fileName } = order;
    const made = await makeDocument(client, order);
    return doneWith(fileName, made.ok ? success({ fileName, bytes: bytesOf(made.value) }) : made);
  });
  const run = async (orders: readonly DocumentOrder[]): Promise<MakingEnd> => {
    const { results, of, cancelled } = await start(orders);
    const made = madeIn(results);
    const groups = host.kind === 'desktop' ? archiveGroups(made, largestArchive) : made.length === 0 ? [] : [made];
    const saved = await inOrder(groups, (files, index) => save({ fileName: nameOf(index, groups.length, host.today), type: 'application/zip', bytes: archiveOf(files) }));
    return endOf(groups, saved, { of, cancelled, failed: failedIn(results) });
  };
  return { progress, run };
}

function nameOf(index: number, of: number, today: string): string {
  const day = formatDate(plainDateSchema.parse(today)).replaceAll('\u00a0', ' ');
  return of === 1 ? documentsText.archiveName(day) : documentsText.archivePart(day, index + 1, of);
}

/** Each archive asks where it is to lie, so one comes after another. */
async function inOrder<T, R>(things: readonly T[], work: (thing: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const [index, thing] of things.entries()) results.push(await work(thing, index));
  return results;
}

type RunSoFar = Pick<MakingEnd, 'of' | 'cancelled' | 'failed'>;

function endOf(groups: readonly (readonly ArchiveFile[])[], saved: readonly SavedArchive[], { of, cancelled, failed }: RunSoFar): MakingEnd {
  const done = groups.reduce((sum, files, index) => sum + (saved[index]?.kept === true ? files.length : 0), 0);
  const unsaved = saved.flatMap(({ failed: each }) => (each === null ? [] : [each]));
  const where = saved.length === 0 ? documentsText.nothingMade : saved.map((each) => each.where).join(' ');
  return { done, of, cancelled, failed: [...failed, ...unsaved], where, path: saved.find(({ path }) => path !== null)?.path ?? null };
}
