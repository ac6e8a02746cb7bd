import { deflateSync } from 'node:zlib';
import type { Deflate } from '#typesetting/pdf/deflate';

/** The highest level takes twice as long and makes a page a tenth smaller. */
const level = 2;

/** Deflates by Node's own zlib. */
export const nativeDeflate: Deflate = (content) => deflateSync(Buffer.from(content, 'latin1'), { level });
