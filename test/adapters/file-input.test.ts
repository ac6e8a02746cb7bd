import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFile, readFileInput } from '#adapters/file-input';
import { api } from '#shared/api/api';
import { largestStatementFile } from '#shared/domain/statements/statement';
import { temporaryFolder } from '#test/support/temporary-folder';

describe('a file as input', () => {
  it('is its name and its content as base64', async () => {
    const path = join(await temporaryFolder(), 'výpis.gpc');
    await writeFile(path, '074');
    expect(await readFileInput(path, 3)).toEqual({ ok: true, value: { fileName: 'výpis.gpc', content: 'MDc0' } });
  });

  it('is refused when it is larger than so many bytes', async () => {
    const path = join(await temporaryFolder(), 'výpis.gpc');
    await writeFile(path, '');
    await truncate(path, 4);
    expect(await readFileInput(path, 3)).toEqual({ ok: false, error: { code: 'file-too-large', fileName: 'výpis.gpc', limit: 3 } });
  });

  it('is no folder', async () => {
    const folder = await temporaryFolder();
    expect(await readFileInput(folder, 3)).toEqual({ ok: false, error: { code: 'unreadable', reason: `${folder} is not a file` } });
  });

  it('is not there', async () => {
    expect(await readFileInput(join(await temporaryFolder(), 'nic'), 3)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });

  it('is taken by operations that have a name and a content, statements of all sizes that are read', () => {
    expect([largestFile(api.agreements.list), (largestFile(api.statements.read) ?? 0) >= largestStatementFile, (largestFile(api.signatures.verify) ?? 0) < largestStatementFile]).toEqual([null, true, true]);
  });
});
