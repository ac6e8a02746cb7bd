import { Worker } from 'node:worker_threads';
import type { TypesettingReply, TypesettingRequest, TypesettingThreadData } from '#composition/typesetting-messages';
import { Failure } from '#core/failure';
import type { TypesetDocument, Typesetter } from '#core/ports';

/**
 * The typesetter on a thread of its own, so that no document, however long, holds up the host. Documents are set one after
 * another in the order they were asked for. The thread starts at once, to be ready when the first document is asked for, and
 * keeps the host running only while a document is being set. When it ends unexpectedly, the calls under way reject and the
 * next call starts another thread.
 * @param bundle file of the built worker; it may lie in the archive of a packed program
 * @param fonts folder of the prepared fonts
 */
export function openTypesettingThread(bundle: string, fonts: string): Typesetter {
  let running: Typesetter | undefined;
  const thread = () => (running ??= startThread(bundle, { fonts }, () => (running = undefined)));
  thread();
  return (document, producedAt) => thread()(document, producedAt);
}

type Call = { readonly resolve: (value: TypesetDocument) => void; readonly reject: (reason: unknown) => void };

function startThread(bundle: string, workerData: TypesettingThreadData, ended: () => void): Typesetter {
  const worker = new Worker(bundle, { workerData });
  const calls = new Map<number, Call>();
  let last = 0;
  let fault: unknown;
  worker.unref();
  worker.on('message', (reply: TypesettingReply) => {
    settle(calls.get(reply.call), reply);
    calls.delete(reply.call);
    if (calls.size === 0) worker.unref();
  });
  worker.on('error', (error) => (fault = error));
  worker.on('exit', (code) => {
    ended();
    for (const { reject } of calls.values()) reject(fault ?? new Error(`the typesetting thread ended with code ${code}`));
  });
  return (document, producedAt) =>
    new Promise((resolve, reject) => {
      last += 1;
      const request: TypesettingRequest = { call: last, document, producedAt };
      worker.postMessage(request);
      calls.set(last, { resolve, reject });
      worker.ref();
    });
}

function settle(call: Call | undefined, reply: TypesettingReply): void {
  if (reply.kind === 'set') call?.resolve(reply.value);
  else if (reply.kind === 'unprintable') call?.reject(new Failure({ code: 'unprintable-characters', characters: [...reply.characters] }));
  else call?.reject(reply.error);
}
