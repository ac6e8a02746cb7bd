import { resolve } from 'node:path';

/** Where tests find the prepared fonts; `prepare-fonts.ts` makes them anew before every run. */
export const testFonts = resolve(import.meta.dirname, '../../out/test-fonts');
