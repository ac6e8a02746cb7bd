import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { base64 } from '#adapters/base64';
import { inputSchemaOf } from '#adapters/describe-input';
import { largestInput, type Operation } from '#shared/api/operation';
import { failure, success, type Result } from '#shared/api/result';

/** A file as an operation takes it. */
export type FileInput = { readonly fileName: string; readonly content: string };

/** Why it is not taken: larger than the operation takes, in bytes; or what the system says of it. */
export type FileInputFault = { readonly code: 'file-too-large'; readonly fileName: string; readonly limit: number } | { readonly code: 'unreadable'; readonly reason: string };

/** The most bytes of a file an operation takes; null where it takes none. */
export function largestFile(operation: Operation): number | null {
  const { properties = {} } = inputSchemaOf(operation);
  const { fileName, content } = properties;
  if (fileName === undefined || typeof content !== 'object') return null;
  // Four characters of base64 are three bytes.
  return Math.floor((content.maxLength ?? largestInput) / 4) * 3;
}

/** Reads a file for an operation. One that is larger than so many bytes is not read at all. */
export async function readFileInput(path: string, limit: number): Promise<Result<FileInput, FileInputFault>> {
  try {
    const file = await open(path);
    try {
      return await contentOf(file, path, limit);
    } finally {
      await file.close();
    }
  } catch (error) {
    return failure({ code: 'unreadable', reason: error instanceof Error ? error.message : path });
  }
}

async function contentOf(file: FileHandle, path: string, limit: number): Promise<Result<FileInput, FileInputFault>> {
  const about = await file.stat();
  const fileName = basename(path);
  if (!about.isFile()) return failure({ code: 'unreadable', reason: `${path} is not a file` });
  if (about.size > limit) return failure({ code: 'file-too-large', fileName, limit });
  return success({ fileName, content: base64.encode(await file.readFile()) });
}
