import { useState } from 'react';
import type { DocumentOrder } from './document-orders';
import type { MakingEnd } from './making';
import { useIntoArchive } from './use-into-archive';
import { useIntoFolder } from './use-into-folder';

export type Target = 'folder' | 'zip';

/** Makes documents one by one, into a folder or an archive, and keeps what came of them until it is put away. */
export function useMaking() {
  const [end, setEnd] = useState<MakingEnd | null>(null);
  const folder = useIntoFolder();
  const archive = useIntoArchive();
  const run = async (orders: readonly DocumentOrder[], target: Target) => setEnd(await (target === 'folder' ? folder : archive).run(orders));
  return { progress: folder.progress ?? archive.progress, end, run: (orders: readonly DocumentOrder[], target: Target) => void run(orders, target), putAway: () => setEnd(null) };
}
