import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFonts } from '#test/support/test-fonts';
import { readPreparedFonts } from '#typesetting/fonts/prepared-fonts';

/** The prepared fonts, as the product reads them. */
export const fonts = readPreparedFonts(Object.fromEntries(readdirSync(testFonts).map((name) => [name, new Uint8Array(readFileSync(join(testFonts, name)))])));
