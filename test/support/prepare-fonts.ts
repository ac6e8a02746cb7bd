import { resolve } from 'node:path';
import { prepareFonts } from '#build/fonts/prepare-fonts';

/** Where tests find the prepared fonts; made anew before every run. */
export const testFonts = resolve(import.meta.dirname, '../../out/test-fonts');

export async function setup(): Promise<void> {
  await prepareFonts(testFonts);
}
