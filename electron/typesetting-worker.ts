import { workerData } from 'node:worker_threads';
import { answerCalls } from '#composition/threads/answer-calls';
import { nativeDeflate } from '#composition/native-deflate';
import { readFonts } from '#composition/read-fonts';
import type { TypesettingReply, TypesettingRequest, TypesettingThreadData } from '#composition/threads/typesetting-messages';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { typeset } from '#typesetting/typeset';

// The root of the typesetting thread: it holds the fonts and sets one document after another, in the order they come.

async function run(): Promise<void> {
  // Both ends are built from one source.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion
  const fonts = await readFonts((workerData as TypesettingThreadData).fonts);
  answerCalls<TypesettingRequest, TypesettingReply>(
    (request) => answer(request, fonts),
    (reply) => (reply.kind === 'set' ? [ownBuffer(reply.value.pdf)] : []),
  );
}

function answer({ document, producedAt }: TypesettingRequest, fonts: PreparedFonts): TypesettingReply {
  const result = typeset(document, fonts, producedAt, nativeDeflate);
  return result.ok ? { kind: 'set', value: result.value } : { kind: 'unprintable', characters: result.error };
}

/** The memory of the bytes, which moves to the other thread instead of being copied. */
function ownBuffer({ buffer }: Uint8Array): ArrayBuffer {
  if (buffer instanceof ArrayBuffer) return buffer;
  throw new Error('a document lies in shared memory');
}

void run();
