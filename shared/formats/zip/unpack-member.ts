import { Inflate } from 'fflate';
import type { ZipMember } from './read-directory';
import { zipFault, type ReadZip } from './zip-fault';
import { success } from '#shared/api/result';
import { crc32 } from '#shared/formats/crc-32';

/** Bytes inflated at once: what comes out of them before the bounds are looked at stays within a few megabytes. */
const stride = 4096;

/** The content of a member, which is what the directory says of it, and never more. @param most bytes it may have */
export function unpackMember({ path, deflated, data, size, crc }: ZipMember, most: number): ReadZip<Uint8Array> {
  if (size > most) return zipFault('unsafe', path);
  const content = deflated ? inflated(data, size) : data;
  return content?.length === size && crc32(content) === crc ? success(content) : zipFault('damaged', path);
}

/** Null where it cannot be inflated, or not to the size it claims. */
function inflated(data: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < data.length && length <= size; from += stride) stream.push(data.subarray(from, from + stride), from + stride >= data.length);
  } catch {
    return null;
  }
  return length === size ? content : null;
}
