import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '#test/support/host-process';

test('the built product reads the text layer of an attachment, and says nothing else while it does', async () => {
  const home = await mkdtemp(join(tmpdir(), 'kpbi-'));
  const call = async (operation: string, input: object) => {
    const { out, err } = await runCli(home, [operation, '-'], JSON.stringify(input));
    expect(err).toBe('');
    return JSON.parse(out) as { readonly id: string; readonly pdf: string; readonly total: number };
  };
  const { id } = await call('sample.load', {});
  const { pdf } = await call('documents.render', { id, kind: 'memorandum' });
  await call('records.attach', { id, fileName: 'Důvodová zpráva.pdf', content: pdf });

  expect(await call('search.find', { query: 'policejni prezidium', limit: 5 })).toMatchObject({ total: 1, unread: 0, hits: [{ agreementId: id, place: 'attachment' }] });
  await rm(home, { recursive: true });
});
