import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTestApplication } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

const internalOrder = readFileSync('test/fixtures/statements/abo/internal-order.gpc').toString('base64');

describe('statements.read', () => {
  it('answers with what the file says', async () => {
    const { client } = createTestApplication();
    const { format, statements, problems } = valueOf(await client.statements.read({ fileName: 'výpis.gpc', content: internalOrder }));
    expect([format, statements.map(({ entries }) => entries.length), problems]).toEqual(['abo', [4], []]);
  });

  it('leaves the ledger as it is', async () => {
    const { client, ports } = createTestApplication();
    const before = await ports.ledger.read();
    await client.statements.read({ fileName: 'výpis.gpc', content: internalOrder });
    expect(await ports.ledger.read()).toBe(before);
  });

  it('answers with a problem for a file that is something else than its name says', async () => {
    const { client } = createTestApplication();
    const { format, problems } = valueOf(await client.statements.read({ fileName: 'výpis.gpc', content: Buffer.from('%PDF-1.7\n').toString('base64') }));
    expect([format, problems.map(({ code }) => code)]).toEqual([null, ['other-kind-of-file']]);
  });

  it('refuses what is no base64', async () => {
    const { transport } = createTestApplication();
    expect(await transport('statements.read', { fileName: 'výpis.gpc', content: 'ů' })).toEqual({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['content'], code: 'invalid-characters' }] } });
  });
});
