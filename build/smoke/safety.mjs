// @ts-check
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './desktop-app.mjs';

/**
 * What a page must not be able to do, tried from inside the page.
 * @param {import('../check-list.mjs').CheckList} list
 * @param {import('./desktop-app.mjs').DesktopApp} app
 * @param {string} scratch
 */
export async function checkSafety(list, { electron, page }, scratch) {
  await list.check('The page knows nothing of Node and Electron', async () => {
    const seen = await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in window));
    assert.deepEqual(seen, []);
  });
  await list.check('The page carries the strict policy', async () => {
    const headers = await page.evaluate(async () => Object.fromEntries((await fetch('/')).headers));
    assert.match(headers['content-security-policy'] ?? '', /default-src 'self'; script-src 'self';/u);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });
  await list.check('A script written into the page does not run', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    assert.equal(ran, false);
  });
  await list.check('Nothing outside the built window is served', async () => {
    const paths = ['/nothing.js', '/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/machine/main.cjs', '/assets/', '/..%5c..%5cpackage.json'];
    const statuses = await page.evaluate((all) => Promise.all(all.map(async (path) => (await fetch(path)).status)), paths);
    assert.deepEqual(statuses, paths.map(() => 404));
  });
  await list.check('No request leaves the application', async () => {
    const addresses = ['https://example.com/', 'http://127.0.0.1:9/', 'app://elsewhere/', 'file:///etc/hostname', 'ws://127.0.0.1:9/'];
    const answers = await page.evaluate((all) => Promise.all(all.map((address) => fetch(address).then(() => 'answered', () => 'refused'))), addresses);
    assert.deepEqual(answers, addresses.map(() => 'refused'));
    const fromMain = await electron.evaluate(({ session }) => session.defaultSession.fetch('http://127.0.0.1:9/').then(() => 'answered', (/** @type {unknown} */ error) => String(error)));
    assert.match(fromMain, /BLOCKED_BY_CLIENT/u);
  });
  await list.check('No second window opens and no other address is shown', () => staysAlone(electron, page));
  await list.check('Permissions are refused', async () => {
    const answers = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      place: await new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('told'), () => resolve('refused'))),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'seen', () => 'refused'),
    }));
    assert.deepEqual(answers, { notifications: 'denied', place: 'refused', camera: 'refused' });
  });
  await checkDownloads(list, { electron, page }, scratch);
}

/**
 * @param {import('playwright-core').ElectronApplication} electron
 * @param {import('playwright-core').Page} page
 */
async function staysAlone(electron, page) {
  const opened = await page.evaluate(() => window.open('app://kpbi/') ?? window.open('https://example.com/'));
  assert.equal(opened, null);
  const address = page.url();
  for (const foreign of ['https://example.com/', 'file:///etc/hostname', 'app://elsewhere/', 'app://kpbi/assets/']) {
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      document.body.append(link);
      link.click();
      link.remove();
      window.location.href = target;
    }, foreign);
    await page.waitForTimeout(150);
    assert.equal(await page.evaluate(() => window.location.href), address);
  }
  assert.equal(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().filter((contents) => contents.getType() === 'window').length), 1);
}

/**
 * @param {import('../check-list.mjs').CheckList} list
 * @param {Pick<import('./desktop-app.mjs').DesktopApp, 'electron' | 'page'>} app
 * @param {string} scratch
 */
async function checkDownloads(list, { electron, page }, scratch) {
  const path = join(scratch, 'stazeny.txt');
  await electron.evaluate(({ session }, target) => {
    // In place of the native dialog; the application's own listener has decided before this one.
    session.defaultSession.on('will-download', (_event, item) => item.setSavePath(target));
  }, path);
  await list.check('A file from elsewhere is not downloaded', async () => {
    await download(page, 'data:application/octet-stream,cizi');
    await page.waitForTimeout(500);
    assert.equal(existsSync(path), false);
  });
  await list.check('A file the page made itself is downloaded', async () => {
    await download(page, null);
    await eventually('the file is there', async () => existsSync(path));
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string | null} address null for a blob of the page
 */
function download(page, address) {
  return page.evaluate((given) => {
    const link = document.createElement('a');
    link.href = given ?? URL.createObjectURL(new Blob(['vlastní'], { type: 'application/octet-stream' }));
    link.download = 'soubor.txt';
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}
