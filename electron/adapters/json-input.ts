import { largestInput } from '#shared/api/operation';
import { failure, success, type Result } from '#shared/api/result';

/** The JSON a stream carries, or why it is none; undefined as soon as it is larger than {@link largestInput}. */
export async function readJson(chunks: AsyncIterable<Uint8Array>): Promise<Result<unknown, string> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestInput) return undefined;
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
