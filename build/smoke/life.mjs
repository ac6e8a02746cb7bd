// @ts-check
import assert from 'node:assert/strict';
import { call, eventually, launchAgain, launchApp } from './desktop-app.mjs';

const bounds = { x: 40, y: 60, width: 960, height: 640 };

/**
 * Starting twice, closing, and starting again.
 * @param {import('../check-list.mjs').CheckList} list
 * @param {import('./desktop-app.mjs').Installation} installation
 * @param {import('./desktop-app.mjs').DesktopApp} app
 */
export async function checkLife(list, installation, app) {
  await list.check('A second start quits with code 0 and brings the first window forward', async () => {
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    assert.equal(await launchAgain(installation), 0);
    await eventually('the window is shown', () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true));
  });
  await list.check('A page that saves while it closes is waited for, and the application quits with code 0', async () => {
    await app.electron.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
    await holdBack(app, 'until saved');
    await closeWindow(app);
    assert.equal(await app.exitCode(), 0);
  });
  const again = await list.check('The next start finds what was saved, in a window where it was', async () => {
    const next = await launchApp(installation);
    const { value } = await saved(next);
    const desktop = await next.electron.evaluate(({ BrowserWindow, nativeTheme }) => ({ theme: nativeTheme.themeSource, bounds: BrowserWindow.getAllWindows()[0]?.getBounds() }));
    assert.deepEqual({ ...desktop, saved: value['theme'] }, { theme: 'dark', bounds, saved: 'dark' });
    return next;
  });
  if (again === undefined) return;
  await list.check('A page that never lets go can still be closed: at the second try the person is asked', async () => {
    await holdBack(again, 'for ever');
    await again.electron.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    });
    await closeWindow(again);
    await again.page.waitForTimeout(500);
    assert.equal(await again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length), 1);
    await closeWindow(again);
    assert.equal(await again.exitCode(), 0);
  });
}

/** @param {import('./desktop-app.mjs').DesktopApp} app */
async function saved(app) {
  const reply = await call(app, 'preferences.get', {});
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply;
}

/**
 * Makes the page hold its closing back, as one with unsaved changes does.
 * @param {import('./desktop-app.mjs').DesktopApp} app
 * @param {'until saved' | 'for ever'} how
 */
async function holdBack(app, how) {
  const { value } = await saved(app);
  // Chromium lets only a page somebody has touched hold its closing back.
  await app.page.mouse.click(5, 5);
  await app.page.evaluate(
    ([manner, preferences]) => {
      let done = false;
      /** @type {(name: string, payload: object) => Promise<unknown>} */
      const transport = Reflect.get(window, 'transport');
      const finish = async () => {
        await transport('preferences.set', preferences);
        done = true;
        window.close();
      };
      window.addEventListener('beforeunload', (event) => {
        if (done) return;
        event.preventDefault();
        if (manner === 'until saved') setTimeout(() => void finish(), 300);
      });
    },
    /** @type {const} */ ([how, { ...value, theme: 'dark' }]),
  );
}

/** @param {import('./desktop-app.mjs').DesktopApp} app */
async function closeWindow({ electron }) {
  await electron.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 50);
  });
}
