import { Worker } from 'node:worker_threads';
import { createThread } from './call-thread';
import type { TypesettingReply, TypesettingRequest, TypesettingThreadData } from './typesetting-messages';
import { Failure } from '#core/failure';
import type { Typesetter } from '#core/ports';

/**
 * The typesetter on a thread of its own, so that no document, however long, holds up the host. Documents are set one after
 * another in the order they were asked for. The thread starts at once, to be ready when the first document is asked for.
 * @param bundle file of the built worker; it may lie in the archive of a packed program
 * @param fonts folder of the prepared fonts
 */
export function openTypesettingThread(bundle: string, fonts: string): Typesetter {
  const workerData: TypesettingThreadData = { fonts };
  const thread = createThread<TypesettingRequest, TypesettingReply>('typesetting', () => new Worker(bundle, { workerData }));
  thread.start();
  return async (document, producedAt) => {
    const reply = await thread.ask({ document, producedAt });
    if (reply.kind === 'unprintable') throw new Failure({ code: 'unprintable-characters', characters: [...reply.characters] });
    return reply.value;
  };
}
