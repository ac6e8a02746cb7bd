import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Exceptions = { readonly without?: readonly string[] };

/** What axe finds on the page, once everything that moves into its place has come to rest: rules with their places. */
export async function violations(page: Page, { without = [] }: Exceptions = {}): Promise<readonly string[]> {
  await atRest(page);
  // Fluent puts these beside tabs and menus: they hand the focus on before anybody meets it.
  const axe = new AxeBuilder({ page }).exclude('i[data-tabster-dummy]').disableRules([...without]);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${page.url().split('#')[1] ?? ''} ${id}: ${nodes.map(({ target }) => String(target)).slice(0, 3).join(', ')}`);
}

/** What fades in has colours of its own until it is there; what turns for ever is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity));
}
