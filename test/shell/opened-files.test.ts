import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openedFilesIn } from '#shell/opened-files';

describe('copies that other programs open', () => {
  let temporary: string;
  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'kpbi-opened-'));
  });
  afterEach(() => rm(temporary, { recursive: true }));

  it('keep their name and never take the place of an earlier one', async () => {
    const opened = openedFilesIn(temporary);
    const [first, second] = [await opened.pathFor('Smlouva.pdf'), await opened.pathFor('Smlouva.pdf')];
    expect([basename(first), basename(second)]).toEqual(['Smlouva.pdf', 'Smlouva.pdf']);
    expect(dirname(first)).not.toBe(dirname(second));
  });

  it('stay in their folder whatever their name', async () => {
    const path = await openedFilesIn(temporary).pathFor('../../Smlouva.pdf');
    expect(dirname(dirname(dirname(path)))).toBe(temporary);
  });

  it('are deleted after a day, and nothing else is', async () => {
    const aged = async (name: string, hours: number) => {
      await mkdir(join(temporary, name));
      await writeFile(join(temporary, name, 'Smlouva.pdf'), '');
      const then = new Date(Date.now() - hours * 3_600_000);
      await utimes(join(temporary, name), then, then);
    };
    await aged('kpbi-smlouvy-old', 25);
    await aged('kpbi-smlouvy-new', 1);
    await aged('another-program', 1000);
    await openedFilesIn(temporary).clean();
    expect((await readdir(temporary)).sort()).toEqual(['another-program', 'kpbi-smlouvy-new']);
  });
});
