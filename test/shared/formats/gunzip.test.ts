import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzip } from '#shared/formats/gunzip';

describe('what is compressed', () => {
  it('comes out as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(gunzip(gzipSync(bytes), 20_000)).toEqual({ ok: true, value: bytes });
      }),
      { numRuns: 50 },
    );
  });

  it('is given up as soon as it is larger than it may be', () => {
    expect(gunzip(gzipSync(new Uint8Array(50_000_000)), 1_000_000)).toEqual({ ok: false, error: 'too-large' });
  });

  it.each([
    ['was cut off', gzipSync(Buffer.from('074'.repeat(1000))).subarray(0, 20)],
    ['is something else', new TextEncoder().encode('0740000192000145399')],
    ['is nothing', new Uint8Array(0)],
  ])('is damaged where it %s', (_case, bytes) => {
    expect(gunzip(bytes, 1000)).toEqual({ ok: false, error: 'damaged' });
  });
});
