import type { Page } from 'playwright-core';
import { median } from '#test/bench/measure';
import { sitDown } from '#test/support/clerk';
import { newestTemplate } from '#shared/templates/newest';
import { isWorded, partsIn } from '#shared/templates/tree';
import type { Part } from '#shared/templates/template';
import { article, clause } from '#shared/templates/write';

export const aboutEditor = `Writing a template of so many clauses in a headless Chromium, in milliseconds.
  firstOpenMs   from the list of templates to its wording on the screen, for the first time
  openMs        the same once the editor was open before
  frameMs       from one painted frame to the next while a clause is being written; 16.7 is as often as the screen shows them
  slowFrames    how many of a hundred take longer than two of those
  longestFrameMs the slowest of them`;

const wanted = 60;

export async function measureEditor(): Promise<object> {
  const clerk = await sitDown();
  const { page } = clerk;
  try {
    await page.evaluate(saveTemplate, { parts: longAgreement() });
    await page.reload();
    const opened: number[] = [];
    for (let run = 0; run < 8; run += 1) opened.push(await open(page));
    const [first = Number.NaN, ...again] = opened;
    const clauses = partsIn({ parts: longAgreement() }).filter(({ part }) => part.kind === 'clause').length;
    return { clauses, firstOpenMs: Math.round(first), openMs: median(again), ...(await frames(page)) };
  } finally {
    await clerk.leave();
  }
}

/** The agreement as the product words it, with clauses of its own kind up to the wanted number. */
function longAgreement(): readonly Part[] {
  const { parts } = newestTemplate('agreement', []);
  const known = partsIn({ parts }).flatMap(({ part }) => (part.kind === 'clause' && isWorded(part) ? [part] : []));
  const more = known.slice(0, Math.max(0, wanted - known.length)).map((part, index) => ({ ...clause(`more.${index}`, ''), variants: part.variants.map((variant) => ({ ...variant, points: [], list: null })) }));
  return [...parts, article('more', 'Další ujednání', ...more)];
}

/** In the page, as the window does. */
async function saveTemplate({ parts }: { readonly parts: readonly Part[] }): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch('/api/templates.save', { method: 'POST', headers, body: JSON.stringify({ id: 'agreement', based: { origin: 'product', version: 1 }, parts, note: null }) });
  const reply: unknown = await response.json();
  if (JSON.stringify(reply).startsWith('{"ok":false')) throw new Error(JSON.stringify(reply));
}

/** From the list to the first frame that shows the last clause's wording. */
async function open(page: Page): Promise<number> {
  await page.evaluate(() => location.assign('#/nastaveni/vzory'));
  await page.getByRole('grid').waitFor();
  return page.evaluate(async () => {
    const start = performance.now();
    location.assign('#/nastaveni/vzory/agreement');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (document.querySelectorAll('[data-phrase]').length < 60) await frame();
    await frame();
    return performance.now() - start;
  });
}

async function frames(page: Page): Promise<{ readonly frameMs: number; readonly slowFrames: number; readonly longestFrameMs: number }> {
  await page.locator('[data-phrase]').nth(30).click();
  await page.waitForTimeout(500);
  const watch = await page.evaluateHandle(() => {
    const times: number[] = [];
    const look = (time: number) => {
      times.push(time);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return times;
  });
  await page.keyboard.type('Koordinátor zašle přehled bez zbytečného odkladu všem spolupracujícím krajům. ', { delay: 60 });
  const times = await watch.evaluate((seen) => seen);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const slow = gaps.filter((gap) => gap > 2 * (1000 / 60) + 1).length;
  return { frameMs: median(gaps), slowFrames: Math.round((1000 * slow) / gaps.length) / 10, longestFrameMs: Math.round(Math.max(...gaps)) };
}
