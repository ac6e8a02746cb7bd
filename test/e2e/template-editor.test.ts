import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sitDown, type Clerk } from '#test/support/clerk';

let clerk: Clerk;
beforeEach(async () => {
  clerk = await sitDown();
  await clerk.page.evaluate(() => location.assign('#/nastaveni/vzory/agreement'));
  await clerk.page.locator('[data-stale="false"] canvas').first().waitFor();
});
afterEach(() => clerk.leave());

const chosen = (page: Page) => page.locator('[role="treeitem"][aria-selected="true"]').textContent();
const marked = (page: Page) => page.locator('[data-mark]');

/** Where the first chip with these words is in the window. */
async function chipAt(page: Page, words: RegExp) {
  const chip = page.locator('[data-chip]').filter({ hasText: words }).first();
  await chip.scrollIntoViewIfNeeded();
  const [x, y] = await chip.evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    return [left + width / 2, top + height / 2] as const;
  });
  return [x, y] as const;
}

test('a chosen clause is brought into sight on the pages and marked there', async () => {
  const { page } = clerk;
  await page.getByRole('treeitem', { name: /^Čl\. IX/u }).click();
  await marked(page).waitFor();
  const frame = page.locator('[data-stale]');
  const [mark, room] = await Promise.all([marked(page).boundingBox(), frame.boundingBox()]);
  expect([await marked(page).count(), mark !== null && room !== null && mark.y >= room.y && mark.y + mark.height <= room.y + room.height]).toEqual([1, true]);
});

test('a click on the pages chooses the clause and goes on writing it', async () => {
  const { page } = clerk;
  await page.getByRole('treeitem', { name: /^Čl\. VI F/u }).click();
  const name = await marked(page).boundingBox();
  if (name === null) throw new Error('nothing is marked');
  // The first clause begins right below the name of its article.
  await page.mouse.click(name.x + name.width / 2, name.y + name.height + 16);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
  expect([await chosen(page), await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))]).toEqual([expect.stringMatching(/^1\. Spolupracující kraj se zavazuje poskytovat/u), expect.stringMatching(/^Odstavec čl\.\sVI odst\. 1$/u)]);
});

test('a reference is led elsewhere by a click on it and the keyboard alone, and says its new number', async () => {
  const { page, complaints } = clerk;
  await page.mouse.click(...(await chipAt(page, /čl\.\sVI$/u)));
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Hledat, kam má odkaz vést' }).waitFor();
  await page.keyboard.type('čl. VI odst. 2');
  await page.keyboard.press('Enter');
  await page.locator('[data-chip]').filter({ hasText: /čl\.\sVI odst\. 2$/u }).first().waitFor();
  expect(complaints).toEqual([]);
});
