// @vitest-environment jsdom
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readUpload } from '#data/files/uploads';

const mebibyte = 1024 * 1024;

describe('a file of this computer', () => {
  test.each([1, 2, 3, 3 * mebibyte, 3 * mebibyte + 1, 7 * mebibyte])('of %d bytes is read whole', async (size) => {
    const bytes = randomBytes(size);
    const read = await readUpload(new File([Uint8Array.from(bytes)], 'sken.pdf'), 8 * mebibyte);
    expect(read).toEqual({ ok: true, value: { fileName: 'sken.pdf', content: bytes.toString('base64') } });
  });

  test('without a byte is refused', async () => {
    expect(await readUpload(new File([], 'sken.pdf'), mebibyte)).toEqual({ ok: false, error: { code: 'file-empty', fileName: 'sken.pdf' } });
  });

  test('larger than the limit is refused, as large as the limit is read', async () => {
    const outcomes = await Promise.all([10, 11].map((size) => readUpload(new File([new Uint8Array(size)], 'sken.pdf'), 10)));
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.value.content.length : outcome.error))).toEqual([16, { code: 'file-too-large', fileName: 'sken.pdf', limit: 10 }]);
  });
});
