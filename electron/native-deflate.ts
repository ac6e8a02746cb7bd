import { deflateSync } from 'node:zlib';
import type { Deflate } from '#typesetting/pdf/deflate';

/** Beyond this level a page takes twice as long and gets a tenth smaller. */
const level = 3;

/** Deflates by Node's own zlib. */
export const nativeDeflate: Deflate = (content) => deflateSync(Buffer.from(content, 'latin1'), { level });
