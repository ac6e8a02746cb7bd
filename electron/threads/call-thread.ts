import type { Worker } from 'node:worker_threads';
import type { ThreadCall, ThreadReply } from './thread-messages';

/** A thread that answers what it is asked, one question after another. */
export type Thread<Question, Answer> = {
  ask(question: Question): Promise<Answer>;
  /** Starts it before it is asked anything. */
  start(): void;
  /** Ends it in the middle of whatever it does; what it was asked rejects. */
  end(): void;
};

/**
 * A thread that starts with the first question and keeps the host running only while it has one to answer. When it ends unexpectedly, what it was asked
 * rejects, and the next question starts another.
 * @param name for the errors: „the typesetting thread ended with code 7“
 */
export function createThread<Question, Answer>(name: string, open: () => Worker): Thread<Question, Answer> {
  let running: Running<Question, Answer> | undefined;
  const run = () => (running ??= runThread<Question, Answer>(name, open(), () => (running = undefined)));
  return { ask: (question) => run().ask(question), start: () => void run(), end: () => running?.end() };
}

type Running<Question, Answer> = Pick<Thread<Question, Answer>, 'ask' | 'end'>;

type Asked<Answer> = { readonly resolve: (answer: Answer) => void; readonly reject: (reason: unknown) => void };

function runThread<Question, Answer>(name: string, worker: Worker, ended: () => void): Running<Question, Answer> {
  const calls = new Map<number, Asked<Answer>>();
  let last = 0;
  let fault: unknown;
  worker.unref();
  worker.on('message', (reply: ThreadReply<Answer>) => {
    settle(calls.get(reply.call), reply);
    calls.delete(reply.call);
    if (calls.size === 0) worker.unref();
  });
  worker.on('error', (error) => (fault = error));
  worker.on('exit', (code) => {
    ended();
    for (const { reject } of calls.values()) reject(fault ?? new Error(`the ${name} thread ended with code ${code}`));
  });
  const ask = (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      last += 1;
      const call: ThreadCall<Question> = { call: last, question };
      worker.postMessage(call);
      calls.set(last, { resolve, reject });
      worker.ref();
    });
  return { ask, end: () => void worker.terminate() };
}

function settle<Answer>(asked: Asked<Answer> | undefined, reply: ThreadReply<Answer>): void {
  if (reply.kind === 'answer') asked?.resolve(reply.answer);
  else asked?.reject(reply.error);
}
