import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, bytesOfLarge } from '#data/files/base64';

test('bytes come back as they were sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect([bytesOf(text), await bytesOfLarge(text)]).toEqual([bytes, bytes]);
    }),
  );
});

test('a long text comes back whole, and the window goes on between its pieces', async () => {
  const bytes = Buffer.alloc(7_000_001, 'KPBI');
  let turns = 0;
  const others = setInterval(() => (turns += 1));
  const decoded = await bytesOfLarge(bytes.toString('base64'));
  clearInterval(others);
  expect([bytes.equals(decoded), turns > 0]).toEqual([true, true]);
});
