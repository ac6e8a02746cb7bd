// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../ensure-built.mjs';
import { call, eventually } from './desktop-app.mjs';

/**
 * One operation through preload and IPC, and a PDF through the native dialog.
 * @param {import('../check-list.mjs').CheckList} list
 * @param {import('./desktop-app.mjs').DesktopApp} app
 * @param {string} scratch
 */
export async function checkOperations(list, app, scratch) {
  await list.check('The page comes over the own protocol into a visible window', async () => {
    assert.equal(new URL(app.page.url()).href.split('#')[0], 'app://kpbi/');
    await eventually('the window is visible', () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true));
  });
  const id = await list.check('An operation goes through preload and IPC: the founding case is loaded', async () => {
    const reply = await call(app, 'sample.load', {});
    assert.ok(reply.ok, JSON.stringify(reply));
    return String(reply.value['id']);
  });
  await list.check('An unknown operation is refused by the gate', async () => assert.deepEqual(await call(app, 'files.erase', {}), { ok: false, error: { code: 'unknown-operation', operation: 'files.erase' } }));
  if (id !== undefined) await checkSaving(list, app, scratch, id);
}

/**
 * @param {import('../check-list.mjs').CheckList} list
 * @param {import('./desktop-app.mjs').DesktopApp} app
 * @param {string} scratch
 * @param {string} id of an agreement
 */
async function checkSaving(list, app, scratch, id) {
  const save = () => call(app, 'documents.save', { id, kind: 'agreement-with-annexes' });
  const path = join(scratch, 'Uložená smlouva.pdf');
  await list.check('A document is saved where the native dialog says', async () => {
    const suggested = await answerSaveDialog(app, path);
    assert.deepEqual(await save(), { ok: true, value: { path } });
    assert.match(String(await suggested()), /\.pdf$/u);
    assert.equal(readFileSync(path, 'latin1').slice(0, 5), '%PDF-');
  });
  await checkText(list, path);
  await list.check('A cancelled dialog saves nothing', async () => {
    await answerSaveDialog(app, null);
    assert.deepEqual(await save(), { ok: true, value: { path: null } });
  });
  await list.check('A place that cannot be written to is a refusal that names it', async () => {
    const file = join(scratch, 'soubor');
    writeFileSync(file, '');
    await answerSaveDialog(app, join(file, 'smlouva.pdf'));
    assert.deepEqual(await save(), { ok: false, error: { code: 'storage-not-a-folder', folder: file } });
  });
}

/** @param {import('../check-list.mjs').CheckList} list @param {string} path */
async function checkText(list, path) {
  const name = 'Every fact of the memorandum stands in the saved document';
  if (spawnSync('pdftotext', ['-v']).error !== undefined) {
    list.skip(name, 'pdftotext is not installed');
    return;
  }
  await list.check(name, () => {
    const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    // Words divided at the end of a line are joined again, and all white space is one space.
    const text = stdout.replace(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, '$1$2').replace(/\s+/gu, ' ');
    const facts = /** @type {string[]} */ (JSON.parse(readFileSync(join(root, 'test/fixtures/memorandum-facts.json'), 'utf8')));
    assert.deepEqual(facts.filter((fact) => !text.includes(fact)), []);
  });
}

/**
 * Answers the native dialog from outside: the dialog of the main process is exchanged, the application is not.
 * @param {import('./desktop-app.mjs').DesktopApp} app
 * @param {string | null} path null cancels
 */
async function answerSaveDialog({ electron }, path) {
  await electron.evaluate(({ app, dialog }, filePath) => {
    dialog.showSaveDialog = async (/** @type {unknown[]} */ ...given) => {
      Reflect.set(app, 'suggested', Reflect.get(Object(given.at(-1)), 'defaultPath'));
      return { canceled: filePath === null, filePath: filePath ?? '' };
    };
  }, path);
  return () => electron.evaluate(({ app }) => /** @type {unknown} */ (Reflect.get(app, 'suggested')));
}
