import { parentPort } from 'node:worker_threads';
import type { ThreadCall, ThreadReply } from './thread-messages';

/**
 * The inside of a thread: answers what it is asked.
 * @param moved memory of an answer that goes over to the asking thread instead of being copied
 */
export function answerCalls<Question, Answer>(answer: Answering<Question, Answer>, moved: (answer: Answer) => ArrayBuffer[] = () => []): void {
  const reply = async ({ call, question }: ThreadCall<Question>): Promise<void> => {
    try {
      const said = await answer(question);
      send({ call, kind: 'answer', answer: said }, moved(said));
    } catch (error) {
      send({ call, kind: 'fault', error });
    }
  };
  parentPort?.on('message', (asked: ThreadCall<Question>) => void reply(asked));
}

type Answering<Question, Answer> = (question: Question) => Answer | Promise<Answer>;

const send = (reply: ThreadReply<unknown>, moved: ArrayBuffer[] = []): void => parentPort?.postMessage(reply, moved);
