import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { launchBrowser } from '#test/support/browser';
import { startLoopback } from '#test/support/host-process';

/** A clerk at the built application in a real browser, on a machine that never saw it before. */
export type Clerk = {
  readonly page: Page;
  readonly home: string;
  /** What the page complained of in its console; empty when all is well. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
};

export async function sitDown(viewport = { width: 1366, height: 768 }): Promise<Clerk> {
  const home = await mkdtemp(join(tmpdir(), 'kpbi-clerk-'));
  const host = await startLoopback(home);
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'cs-CZ', timezoneId: 'Europe/Prague' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(host.address);
  return {
    page,
    home,
    complaints,
    leave: async () => {
      await browser.close();
      await host.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Takes the founding case as a sample and waits for its pages. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vyzkoušet na ukázce' }).click();
  await page.locator('[data-stale="false"] canvas').first().waitFor();
}

/** Fills in what the memorandum leaves open; typing it all is tested with the founding case. */
export async function completeSample(page: Page): Promise<void> {
  const id = /smlouvy\/(?<id>[^/?]+)/u.exec(page.url())?.groups?.['id'];
  const stored = await page.evaluate(
    async ({ id: agreement, content }) => {
      const call = async (operation: string, input: unknown) => {
        const response = await fetch(`/api/${operation}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) });
        return (await response.json()) as { readonly ok: boolean; readonly value: { readonly revision: number } };
      };
      const { revision } = (await call('agreements.get', { id: agreement })).value;
      return (await call('agreements.update', { id: agreement, revision, content, unparsed: {} })).ok;
    },
    { id, content: completedFoundingContent() },
  );
  if (!stored) throw new Error('the sample could not be completed');
  await page.reload();
  await page.getByText('Nic nechybí').waitFor();
}

/** A text field of a section by its label. */
export const field = (page: Page, place: string, label: string) => section(page, place).getByRole('textbox', { name: label, exact: true });

/** One section of the agreement's form. */
export function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Types into fields one key after another, as a person does, and leaves each with the tabulator. */
export async function typeInto(place: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    const field = place.getByRole('textbox', { name: label, exact: true });
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(text);
    await field.press('Tab');
  }
}

/** Waits until the last keystroke is on disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.getByText(/^Uloženo \d/u).waitFor();
}

/** Asks the machine as the window does. */
export async function call(page: Page, operation: string, input: unknown): Promise<void> {
  const ok = await page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${String(name)}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
      return ((await response.json()) as { readonly ok: boolean }).ok;
    },
    [operation, input],
  );
  if (!ok) throw new Error(`${operation} was refused`);
}

/** Leads to another page of the window by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, page.url()).href);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
