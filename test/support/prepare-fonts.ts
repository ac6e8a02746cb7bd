import { prepareFonts } from '#build/fonts/prepare-fonts';
import { testFonts } from '#test/support/test-fonts';

/** Runs once before all tests. */
export async function setup(): Promise<void> {
  await prepareFonts(testFonts);
}
