import { failure, success, type Result } from '#shared/api/result';

/** Largest input of one operation in bytes: an attachment of 50 MB as base64, and what goes with it. */
const limit = 72 * 1024 * 1024;

/** The JSON a stream carries, or why it is none; undefined as soon as it is larger than 72 MiB. */
export async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<Result<unknown, string> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return undefined;
    parts.push(chunk);
  }
  return parseJson(Buffer.concat(parts).toString('utf8'));
}

/** A JSON text as a value, or the parser's own words on why it is none. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text));
  } catch (error) {
    return failure(error instanceof Error ? error.message : 'no JSON');
  }
}
