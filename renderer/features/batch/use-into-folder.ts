import type { DocumentOrder } from './document-orders';
import { makeDocument } from './make-document';
import { doneWith, failedIn, madeIn, type MakingEnd } from './making';
import { useRun } from './use-run';
import { useClient } from '#data/machine/client';
import { documentsText } from '#text/agreement/batch';

type FolderOrder = DocumentOrder & { readonly folder: string };

/** Makes documents one by one into a folder the person chooses first. */
export function useIntoFolder() {
  const client = useClient();
  const { progress, start } = useRun(async (order: FolderOrder) => {
    const { folder, fileName } = order;
    const made = await makeDocument(client, order);
    return doneWith(fileName, made.ok ? await client.files.saveInto({ folder, fileName, content: made.value }) : made);
  });
  const run = async (orders: readonly DocumentOrder[]): Promise<MakingEnd | null> => {
    const chosen = await client.files.chooseFolder({});
    if (!chosen.ok) return { done: 0, of: orders.length, cancelled: false, failed: [{ fileName: '', error: chosen.error }], where: documentsText.nothingMade, path: null };
    const { folder } = chosen.value;
    if (folder === null) return null;
    const { results, of, cancelled } = await start(orders.map((order) => ({ ...order, folder })));
    const [first, ...rest] = madeIn(results);
    const done = first === undefined ? 0 : 1 + rest.length;
    return { done, of, cancelled, failed: failedIn(results), where: first === undefined ? documentsText.nothingMade : folder, path: first?.path ?? null };
  };
  return { progress, run };
}
