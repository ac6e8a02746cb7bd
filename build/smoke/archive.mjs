// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { packAround } from '../pack/electron-builder.mjs';
import { call, launchApp } from './desktop-app.mjs';

/**
 * The archive that is shipped, run by the runtime at hand: the typesetting thread finds its bundle and the fonts in it.
 * @param {import('../check-list.mjs').CheckList} list
 * @param {string} executable of the runtime
 * @param {string} scratch
 */
export async function checkArchive(list, executable, scratch) {
  await list.check('The packed archive starts and sets a document on its typesetting thread', async () => {
    const folder = await packAround('linux', scratch);
    const app = await launchApp({ executable, home: join(scratch, 'packed-home'), program: join(folder, 'resources/app.asar') });
    const loaded = await call(app, 'sample.load', {});
    assert.ok(loaded.ok, JSON.stringify(loaded));
    const made = await call(app, 'documents.render', { id: loaded.value['id'], kind: 'agreement-with-annexes' });
    assert.ok(made.ok, JSON.stringify(made));
    assert.equal(Buffer.from(String(made.value['pdf']), 'base64').subarray(0, 5).toString('latin1'), '%PDF-');
    await app.electron.close();
  });
}
