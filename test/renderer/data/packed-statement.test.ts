// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readStatementUpload } from '#data/statements/packed-statement';
import { largestStatementFile } from '#shared/domain/statements/statement';

/** jsdom has no streams of files. */
const streamed = (bytes: Uint8Array<ArrayBuffer>): File => Object.assign(new File([bytes], 'vypis.xml'), { stream: () => new NodeBlob([bytes]).stream() });

describe('a file of statements', () => {
  test('is sent as it is', async () => {
    expect(await readStatementUpload(streamed(Uint8Array.of(0x30, 0x37, 0x34)))).toEqual({ ok: true, value: { fileName: 'vypis.xml', content: 'MDc0', packed: false } });
  });

  test('that is large is sent compressed, under its name', async () => {
    const bytes = new Uint8Array(40 * 1024 * 1024).fill(0x30);
    const upload = await readStatementUpload(streamed(bytes));
    const value = upload.ok ? upload.value : null;
    const unpacked = gunzipSync(Buffer.from(value?.content ?? '', 'base64'));
    expect([value?.fileName, value?.packed, unpacked.equals(bytes)]).toEqual(['vypis.xml', true, true]);
  });

  test('larger than a statement may be is refused by its size alone', async () => {
    const file = Object.assign(streamed(Uint8Array.of(1)), { arrayBuffer: undefined, stream: undefined });
    Object.defineProperty(file, 'size', { value: 2 * 1024 ** 3 });
    expect(await readStatementUpload(file)).toEqual({ ok: false, error: { code: 'file-too-large', fileName: 'vypis.xml', limit: largestStatementFile } });
  });
});
