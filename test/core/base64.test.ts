import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '#core/base64';

test('bytes become the base64 that every decoder reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
