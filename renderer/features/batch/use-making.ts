import { useState } from 'react';
import type { DocumentOrder } from './document-orders';
import { useRun } from './use-run';
import { archiveOf, type ArchiveFile } from '#data/archive';
import { bytesOf } from '#data/base64';
import { useClient } from '#data/client';
import { useHost } from '#data/queries';
import { readUpload } from '#data/uploads';
import type { ApiError } from '#shared/api/errors';
import { failure, success, type Result } from '#shared/api/result';
import { formatDate } from '#shared/domain/plain-date';
import { documentsText } from '#text/batch';
import { downloadFile, type BrowserFile } from '#ui/browser-file';

export type Target = 'folder' | 'zip';

/** A document that could not be made or written. */
export type Failed = { readonly fileName: string; readonly error: ApiError };

/** What came of making many documents. `path` is one of the files that were written; null in a browser and where nothing was. */
export type MakingEnd = { readonly done: number; readonly of: number; readonly cancelled: boolean; readonly failed: readonly Failed[]; readonly where: string; readonly path: string | null };

type Made = Result<{ readonly path: string | null }, Failed>;

/** Faults of one document alone; whatever else goes wrong would go wrong with the next one too. */
const ofOneDocument: readonly ApiError['code'][] = ['unprintable-characters', 'not-found', 'stored-file-missing', 'stored-file-damaged'];

/** Makes documents one by one: into a folder the person chooses first, or into one archive. */
export function useMaking() {
  const [end, setEnd] = useState<MakingEnd | null>(null);
  const folder = useIntoFolder();
  const archive = useIntoArchive();
  const run = async (orders: readonly DocumentOrder[], target: Target) => setEnd(await (target === 'folder' ? folder : archive).run(orders));
  return { progress: folder.progress ?? archive.progress, end, run: (orders: readonly DocumentOrder[], target: Target) => void run(orders, target), putAway: () => setEnd(null) };
}

type FolderOrder = DocumentOrder & { readonly folder: string };

function useIntoFolder() {
  const client = useClient();
  const { progress, start } = useRun(async ({ folder, agreement, kind, fileName }: FolderOrder) => {
    const made = await client.documents.render({ id: agreement.id, kind });
    const saved = made.ok ? await client.files.saveInto({ folder, fileName, content: made.value.pdf }) : made;
    return outcome(fileName, saved);
  });
  const run = async (orders: readonly DocumentOrder[]): Promise<MakingEnd | null> => {
    const chosen = await client.files.chooseFolder({});
    if (!chosen.ok) return nothingMade(orders, chosen.error);
    const { folder } = chosen.value;
    if (folder === null) return null;
    const { results, of, cancelled } = await start(orders.map((order) => ({ ...order, folder })));
    const paths = results.flatMap((result) => (result.ok && result.value.path !== null ? [result.value.path] : []));
    return { done: paths.length, of, cancelled, failed: failedIn(results), where: paths.length === 0 ? documentsText.nothingMade : folder, path: paths[0] ?? null };
  };
  return { progress, run };
}

function useIntoArchive() {
  const client = useClient();
  const { data: host } = useHost();
  const [files] = useState<ArchiveFile[]>(() => []);
  const { progress, start } = useRun(async ({ agreement, kind, fileName }: DocumentOrder) => {
    const made = await client.documents.render({ id: agreement.id, kind });
    if (made.ok) files.push({ fileName, bytes: bytesOf(made.value.pdf) });
    return outcome(fileName, made.ok ? success({ path: null }) : made);
  });
  const run = async (orders: readonly DocumentOrder[]): Promise<MakingEnd> => {
    const { results, of, cancelled } = await start(orders);
    const made = files.splice(0);
    const ended = { done: made.length, of, cancelled, failed: failedIn(results), where: documentsText.nothingMade, path: null };
    if (made.length === 0) return ended;
    const file = { fileName: documentsText.archiveName(formatDate(host.today).replaceAll('\u00a0', ' ')), type: 'application/zip', bytes: archiveOf(made) };
    if (host.kind === 'desktop') return { ...ended, ...(await saved(file)) };
    downloadFile(file);
    return { ...ended, where: documentsText.whereDownloaded(file.fileName) };
  };
  const saved = async ({ fileName, bytes }: BrowserFile) => {
    const upload = await readUpload(new File([bytes], fileName), Infinity);
    const stored = upload.ok ? await client.files.save(upload.value) : upload;
    if (!stored.ok) return { done: 0, failed: [{ fileName, error: stored.error }] };
    return stored.value.path === null ? { done: 0, where: documentsText.notSaved } : { where: stored.value.path, path: stored.value.path };
  };
  return { progress, run };
}

function outcome(fileName: string, result: Result<{ readonly path: string | null }, ApiError>) {
  const made: Made = result.ok ? result : failure({ fileName, error: result.error });
  return { result: made, hopeless: !result.ok && !ofOneDocument.includes(result.error.code) };
}

const failedIn = (results: readonly Made[]): readonly Failed[] => results.flatMap((result) => (result.ok ? [] : [result.error]));

function nothingMade(orders: readonly DocumentOrder[], error: ApiError): MakingEnd {
  return { done: 0, of: orders.length, cancelled: false, failed: [{ fileName: '', error }], where: documentsText.nothingMade, path: null };
}
