import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { median } from '#test/bench/measure';
import { launchBrowser } from '#test/support/browser';
import { startLoopback, type RunningHost } from '#test/support/host-process';

/** From starting the host to a window one can use, and from a key to the page that shows it; in a headless Chromium. */
export async function measureWindow(): Promise<object> {
  const starts: number[] = [];
  for (let run = 0; run < 5; run += 1) starts.push(await startMs());
  return { startToUsableMs: median(starts), ...(await keystrokes()) };
}

/** The browser itself runs already, as a desktop's window process would have to be started otherwise. */
async function startMs(): Promise<number> {
  return atNewMachine(async (open) => {
    const start = performance.now();
    const page = await open();
    await page.getByRole('button', { name: 'Nová smlouva' }).waitFor();
    return performance.now() - start;
  });
}

async function keystrokes(): Promise<{ readonly keyToPageMs: number; readonly ofThatWaitingMs: number }> {
  return atNewMachine(async (open) => {
    const page = await open();
    await page.getByRole('button', { name: 'Vyzkoušet na ukázce' }).click();
    await page.locator('[data-stale="false"] canvas').first().waitFor();
    const field = page.locator('[data-field="coordinator.number"] input').first();
    await field.click();
    const times: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      await page.waitForTimeout(400);
      times.push(await keyToPage(page, String(run % 10)));
    }
    return { keyToPageMs: median(times), ofThatWaitingMs: 150 };
  });
}

/** Measured inside the page: from the key to the first frame in which the pages are current again. */
async function keyToPage(page: Page, key: string): Promise<number> {
  // Held in an object, so that the page is listening before the key comes and is waited for only afterwards.
  const watch = await page.evaluateHandle(() => {
    const pressed = new Promise<number>((resolve) => addEventListener('keydown', () => resolve(performance.now()), { once: true, capture: true }));
    const isStale = () => document.querySelector('[data-stale]')?.getAttribute('data-stale') === 'true';
    const until = (stale: boolean) =>
      new Promise<void>((resolve) => {
        const look = () => (isStale() === stale ? resolve() : requestAnimationFrame(look));
        look();
      });
    const elapsed = pressed.then(async (start) => {
      await until(true);
      await until(false);
      return performance.now() - start;
    });
    return { elapsed };
  });
  await page.keyboard.press(key);
  return watch.evaluate(({ elapsed }) => elapsed);
}

async function atNewMachine<T>(work: (open: () => Promise<Page>) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'kpbi-bench-'));
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  let host: RunningHost | undefined;
  try {
    return await work(async () => {
      host = await startLoopback(home);
      await page.goto(host.address);
      return page;
    });
  } finally {
    await browser.close();
    await host?.stop();
    await rm(home, { recursive: true, force: true });
  }
}
