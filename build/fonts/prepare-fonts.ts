import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { prepareFont } from '#build/fonts/prepare-font';
import type { FaceName } from '#typesetting/fonts/prepared-font';
import { encodePreparedFont } from '#typesetting/fonts/prepared-font-format';
import { preparedFileName } from '#typesetting/fonts/prepared-fonts';

/** Writes the prepared fonts of the documents, and the licence they are shipped under, into a folder made if need be. */
export async function prepareFonts(targetFolder: string): Promise<void> {
  await mkdir(targetFolder, { recursive: true });
  await prepareFace('regular', targetFolder);
  await prepareFace('semibold', targetFolder);
  await copyFile(join(fontPackage(), 'LICENSE_FONT'), join(targetFolder, 'OFL.txt'));
}

const sources: Readonly<Record<FaceName, { readonly file: string; readonly tag: string; readonly stemV: number }>> = {
  regular: { file: '400Regular/SourceSerif4_400Regular.ttf', tag: 'KPBISR', stemV: 84 },
  semibold: { file: '600SemiBold/SourceSerif4_600SemiBold.ttf', tag: 'KPBISS', stemV: 118 },
};

/** The TrueType file of a face as the font's authors released it. */
export async function readSourceFont(face: FaceName): Promise<Uint8Array> {
  return readFile(join(fontPackage(), sources[face].file));
}

async function prepareFace(face: FaceName, folder: string): Promise<void> {
  const font = prepareFont(await readSourceFont(face), sources[face].tag, sources[face].stemV);
  await writeFile(join(folder, preparedFileName(face)), encodePreparedFont(font));
}

function fontPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json'));
}
