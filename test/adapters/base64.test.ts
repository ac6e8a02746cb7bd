import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64 } from '#adapters/base64';

test('bytes come back from their base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(base64.decode(base64.encode(bytes))).toEqual(bytes);
    }),
  );
});

test.each(['a', 'abc', 'ab!=', 'ab=c', 'ab c', '====', 'YWJj\n'])('%j is no base64', (text) => {
  expect(base64.decode(text)).toBeNull();
});
