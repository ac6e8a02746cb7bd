import { Gunzip } from 'fflate';
import { failure, success, type Result } from '#shared/api/result';

/** Bytes inflated at once: what comes out of them before the bound is looked at stays within a few megabytes. */
const stride = 4096;

/**
 * What GZIP holds (RFC 1952).
 * @param most bytes it may have; as soon as there are more, it is `too-large`, whatever it says of itself
 */
export function gunzip(packed: Uint8Array, most: number): Result<Uint8Array, 'too-large' | 'damaged'> {
  const parts: Uint8Array[] = [];
  const course = { length: 0, isWhole: false };
  const stream = new Gunzip((part, isLast) => {
    course.length += part.length;
    course.isWhole = isLast;
    if (course.length <= most) parts.push(part);
  });
  try {
    for (let from = 0; from < packed.length && course.length <= most; from += stride) stream.push(packed.subarray(from, from + stride), from + stride >= packed.length);
  } catch {
    return failure('damaged');
  }
  if (course.length > most) return failure('too-large');
  return course.isWhole ? success(joined(parts, course.length)) : failure('damaged');
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
