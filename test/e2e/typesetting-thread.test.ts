import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTypesetter } from '#composition/open-typesetter';
import { openTypesettingThread } from '#composition/threads/open-typesetting-thread';
import type { Typesetter } from '#core/ports';
import type { DocumentContent } from '#shared/documents/block';
import { bundle } from '#test/support/host-process';
import { content, paragraph } from '#test/typesetting/content';
import { sample } from '#test/typesetting/sample';

const fonts = resolve('out/fonts');
const producedAt = '2024-01-15T08:00:00.000Z';
const worker = bundle('typesetting-worker');

/** Some hundred pages, every paragraph another one. */
const long = content(Array.from({ length: 2_000 }, (_, index) => paragraph(`Ustanovení ${index}. Smluvní strany prohlašují, že si smlouvu před podpisem přečetly a s jejím obsahem souhlasí.`)));
const titled = (title: string): DocumentContent => ({ ...sample, title });

describe('the typesetting thread', () => {
  const typeset = openTypesettingThread(worker, fonts);

  it('sets a document into the very bytes, pages and places the host itself would', async () => {
    expect(await typeset(sample, producedAt)).toEqual(await openTypesetter(fonts)(sample, producedAt));
  });

  it('answers every call with its own document', async () => {
    const documents = ['První', 'Druhá', 'Třetí'].map(titled);
    const here = await Promise.all(documents.map((document) => openTypesetter(fonts)(document, producedAt)));
    expect(await Promise.all(documents.map((document) => typeset(document, producedAt)))).toEqual(here);
  });

  it('refuses characters the fonts lack as a failure that names them', async () => {
    await expect(typeset(content([paragraph('Smlouva 漢')]), producedAt)).rejects.toMatchObject({
      name: 'Failure',
      api: { code: 'unprintable-characters', characters: [{ character: '漢', codePoint: 'U+6F22' }] },
    });
  });

  it('rejects a call that cannot be sent over, and sets the next one', async () => {
    // A function is what a thread cannot be given.
    const unsendable = Object.assign(titled('Smlouva'), { surprise: () => undefined });
    await expect(typeset(unsendable, producedAt)).rejects.toThrow(/could not be cloned/u);
    expect((await typeset(sample, producedAt)).pages).toBeGreaterThan(1);
  });

  it('rejects with what the thread throws at one document, and sets the next one', async () => {
    // Nothing the types admit makes typesetting throw.
    const broken = { ...sample, parts: null } as unknown as DocumentContent;
    await expect(typeset(broken, producedAt)).rejects.toThrow(TypeError);
    expect((await typeset(sample, producedAt)).pages).toBeGreaterThan(1);
  });

  it('leaves the host free while it sets a long document', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    await typeset(long, producedAt);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });
});

/** Comes between the thread and its worker: two titles end the thread. */
const saboteur = `
  const { parentPort } = require('node:worker_threads');
  const on = parentPort.on.bind(parentPort);
  parentPort.on = (event, listen) => on(event, (request) => {
    if (request.question.document.title === 'konec') process.exit(7);
    if (request.question.document.title === 'chyba') throw new RangeError('out of something');
    listen(request);
  });`;

describe('a typesetting thread that ends unexpectedly', () => {
  let folder: string;
  let typeset: Typesetter;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpbi-thread-'));
    const fragile = join(folder, 'fragile.cjs');
    await writeFile(fragile, `${saboteur}\nrequire(${JSON.stringify(worker)});`);
    typeset = openTypesettingThread(fragile, fonts);
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('rejects all calls under way and sets the next one in another thread', async () => {
    const calls = await Promise.allSettled([typeset(titled('konec'), producedAt), typeset(sample, producedAt)]);
    expect(calls.map((call) => call.status === 'rejected' && String(call.reason))).toEqual(Array(2).fill('Error: the typesetting thread ended with code 7'));
    expect((await typeset(sample, producedAt)).pages).toBeGreaterThan(1);
  });

  it('rejects with the error that ended it', async () => {
    await expect(typeset(titled('chyba'), producedAt)).rejects.toThrow(RangeError);
    expect((await typeset(sample, producedAt)).pages).toBeGreaterThan(1);
  });

  it('rejects every call where there is no worker to start', async () => {
    const nowhere = openTypesettingThread(join(folder, 'nothing.cjs'), fonts);
    await expect(nowhere(sample, producedAt)).rejects.toThrow(/Cannot find module/u);
    await expect(nowhere(sample, producedAt)).rejects.toThrow(/Cannot find module/u);
  });
});
