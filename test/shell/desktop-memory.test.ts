import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesktopMemory } from '#shell/desktop-memory';

const nothing = { bounds: null, maximized: false, saveFolder: null };
const bounds = { x: 10, y: 20, width: 1000, height: 700 };

describe('what the desktop remembers', () => {
  let folder: string;
  const file = () => join(folder, 'desktop.json');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpbi-memory-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is nothing on the first start', () => {
    expect(openDesktopMemory(file()).recall()).toEqual(nothing);
  });

  it('is there at the next start, each change added to the earlier ones', () => {
    const memory = openDesktopMemory(file());
    memory.remember({ bounds, maximized: true });
    memory.remember({ saveFolder: '/smlouvy' });
    expect(openDesktopMemory(file()).recall()).toEqual({ bounds, maximized: true, saveFolder: '/smlouvy' });
  });

  it('leaves one file behind', async () => {
    openDesktopMemory(file()).remember({ maximized: true });
    expect(await readdir(folder)).toEqual(['desktop.json']);
  });

  it.each(['', 'null', '[1]', '{"bounds":{"x":1}}', '{"bounds":{"x":1,"y":2,"width":"3","height":4},"saveFolder":5}', '{"maximized":"yes"}'])('counts as nothing when the file says %s', async (text) => {
    await writeFile(file(), text);
    expect(openDesktopMemory(file()).recall()).toEqual(nothing);
  });

  it('lasts as long as the application runs when the file cannot be written', async () => {
    await writeFile(file(), '');
    const memory = openDesktopMemory(join(file(), 'desktop.json'));
    memory.remember({ maximized: true });
    expect(memory.recall().maximized).toBe(true);
  });
});
