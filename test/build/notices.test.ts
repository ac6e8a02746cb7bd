import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolderOf } from '#build/licences/bundled-packages';
import { writeNotices } from '#build/licences/notices';
import { temporaryFolder } from '#test/support/temporary-folder';

const font = 'node_modules/@expo-google-fonts/source-serif-4';

/** A project whose build left a list of the packages it bundled. */
async function projectWith(files: Readonly<Record<string, string>>, bundled: readonly string[]): Promise<string> {
  const root = await temporaryFolder();
  const all = { [`${font}/package.json`]: manifest('@expo-google-fonts/source-serif-4', 'MIT AND OFL-1.1'), [`${font}/LICENSE_FONT`]: 'SIL Open Font License', 'lists/window.json': JSON.stringify(bundled), ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

const manifest = (name: string, license: string) => JSON.stringify({ name, version: '1.0.0', license, repository: { url: `https://example.org/${name}` } });

const notices = async (root: string) => {
  await writeNotices(root, join(root, 'lists'), join(root, 'notices.txt'));
  return readFile(join(root, 'notices.txt'), 'utf8');
};

test('every bundled package and the font are named with their licences and the whole of their texts', async () => {
  const root = await projectWith({ 'node_modules/a/package.json': manifest('a', 'MIT'), 'node_modules/a/LICENSE.md': 'Copyright A', 'node_modules/a/NOTICE': 'A thanks B' }, ['node_modules/a']);
  const text = await notices(root);
  expect([text.includes('a 1.0.0 (MIT)\n\nCopyright A\n\nA thanks B\n'), text.includes('SIL Open Font License')]).toEqual([true, true]);
});

test('code of others within a package is named with its own texts', async () => {
  const texts = { 'node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG': 'Copyright OpenJPEG', 'node_modules/pdfjs-dist/wasm/LICENSE_PDFJS_OPENJPEG': 'Copyright of the decoder' };
  const root = await projectWith({ 'node_modules/pdfjs-dist/package.json': manifest('pdfjs-dist', 'Apache-2.0'), ...texts }, ['node_modules/pdfjs-dist']);
  expect(await notices(root)).toContain('Copyright OpenJPEG\n\nCopyright of the decoder');
});

test('a package without a licence text is quoted with what its manifest says', async () => {
  const root = await projectWith({ 'node_modules/a/package.json': manifest('a', 'MIT') }, ['node_modules/a']);
  expect(await notices(root)).toContain('names the licence MIT and the authors’ place https://example.org/a');
});

test('a package whose licence is not admitted stops the build', async () => {
  const root = await projectWith({ 'node_modules/a/package.json': manifest('a', 'GPL-3.0') }, ['node_modules/a']);
  await expect(notices(root)).rejects.toThrow('a 1.0.0 is under GPL-3.0');
});

test('of licences left to choose from, the one we take is named', async () => {
  const root = await projectWith({ 'node_modules/a/package.json': manifest('a', '(BSD-3-Clause OR GPL-2.0)') }, ['node_modules/a']);
  expect(await notices(root)).toContain('a 1.0.0 (BSD-3-Clause, chosen out of (BSD-3-Clause OR GPL-2.0))');
});

test('a choice nobody made stops the build', async () => {
  const root = await projectWith({ 'node_modules/a/package.json': manifest('a', '(MIT OR GPL-2.0)') }, ['node_modules/a']);
  await expect(notices(root)).rejects.toThrow('a 1.0.0 is under (MIT OR GPL-2.0)');
});

test.each([
  ['/p/node_modules/zod/v4/core.js', '/p/node_modules/zod'],
  ['/p/node_modules/@fluentui/react-text/lib/index.js?x', '/p/node_modules/@fluentui/react-text'],
  ['/p/node_modules/a/node_modules/@b/c/d.js', '/p/node_modules/a/node_modules/@b/c'],
  ['C:\\p\\node_modules\\zod\\index.js', 'C:\\p\\node_modules\\zod'],
  ['/p/shared/domain/money.ts', undefined],
])('the module %s belongs to the package %s', (module, folder) => {
  expect(packageFolderOf(module)).toBe(folder);
});
