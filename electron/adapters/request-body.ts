import type { IncomingMessage } from 'node:http';
import { failure, success, type Result } from '#shared/api/result';

/** Largest body of a call in bytes; an agreement with every field full is a tenth of it. */
const limit = 16 * 1024 * 1024;

/** The JSON a request carries, or why it is none; undefined when it is larger than the limit. */
export async function readBody(request: IncomingMessage): Promise<Result<unknown, string> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    // A request without an encoding yields buffers.
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return parseJson(Buffer.concat(chunks).toString('utf8'));
}

/** A JSON text as a value, or the parser's own words on why it is none. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure(error instanceof Error ? error.message : 'no JSON');
  }
}
