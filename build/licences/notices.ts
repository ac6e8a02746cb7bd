import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Licences under which a package may become part of the product. */
const admitted: readonly string[] = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'MIT AND OFL-1.1'];

/** Where authors leave the choice, the licence we take. */
const chosen: Readonly<Record<string, string>> = { '(BSD-3-Clause OR GPL-2.0)': 'BSD-3-Clause' };

/** Texts deeper in a package: of code of others that it carries and we bundle. */
const others: Readonly<Record<string, readonly string[]>> = { 'pdfjs-dist': ['wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG'] };

/** The document font, which is prepared and not bundled. */
const font = 'node_modules/@expo-google-fonts/source-serif-4';

const head = `Third-party software in KPBI Smlouvy

The product contains code and a font of the packages below. The licence of each is given as its authors published it.
Electron and Chromium carry their own notices: LICENSE.electron.txt and LICENSES.chromium.html beside the program.
`;

const listSchema = z.array(z.string());

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default('no licence named'),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]).optional(),
});
type Manifest = z.infer<typeof manifestSchema>;

/**
 * Writes the licences of everything that was bundled, one notice for each package.
 * @param root folder the packages are named from
 * @param lists folder of the lists that the builds left, see {@link noteBundledPackages}
 * @throws Error naming a package whose licence is not admitted
 */
export async function writeNotices(root: string, lists: string, target: string): Promise<void> {
  const folders = [...new Set([font, ...(await listedIn(lists))])].sort();
  const notices = await Promise.all(folders.map((folder) => noticeOf(join(root, folder))));
  await writeFile(target, [head, ...notices].join(`\n${'='.repeat(80)}\n\n`));
}

async function listedIn(lists: string): Promise<readonly string[]> {
  const names = (await readdir(lists)).filter((name) => name.endsWith('.json'));
  const found = await Promise.all(names.map(async (name) => listSchema.parse(JSON.parse(await readFile(join(lists, name), 'utf8')))));
  return found.flat();
}

async function noticeOf(folder: string): Promise<string> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const { name, version, license } = manifest;
  const taken = chosen[license] ?? license;
  if (!admitted.includes(taken)) throw new Error(`${name} ${version} is under ${license}, which is not admitted into the product (build/licences/notices.ts).`);
  const texts = [...(await textsIn(folder)), ...(await Promise.all((others[name] ?? []).map((text) => textAt(join(folder, text)))))];
  return `${name} ${version} (${taken === license ? license : `${taken}, chosen out of ${license}`})\n\n${texts.length > 0 ? texts.join('\n\n') : withoutText(manifest)}\n`;
}

async function textsIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice)/iu.test(name)).sort();
  return Promise.all(names.map((name) => textAt(join(folder, name))));
}

async function textAt(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').trim();
}

/** A package without a text of its own is quoted with what its manifest says. */
function withoutText({ name, license, repository }: Manifest): string {
  return `The package carries no licence text of its own. Its manifest names the licence ${license} and the authors’ place ${repository ?? `the package ${name}`}.`;
}
