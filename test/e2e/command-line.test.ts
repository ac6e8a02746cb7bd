import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleKinds } from '#composition/sample/sample-kinds';
import { bundle, runCli } from '#test/support/host-process';
import { temporaryFolder } from '#test/support/temporary-folder';

const internalOrder = 'test/fixtures/statements/abo/internal-order.gpc';

const errorOf = ({ code, err }: { readonly code: number | null; readonly err: string }) => [code, JSON.parse(err)] as const;

describe('an operation', () => {
  test('prints its value as JSON and exits with 0; the ledger lies in the folder that was named', async () => {
    const home = await temporaryFolder();
    const ledger = join(home, 'elsewhere');
    const created = await runCli(home, ['agreements.create', '{"regionId":"CZ051"}', '--ledger', ledger, '--date', '2024-01-15']);
    const listed = await runCli(home, ['agreements.list', '--ledger', ledger]);
    expect([created.code, JSON.parse(listed.out), await readdir(ledger)]).toEqual([0, [JSON.parse(created.out)], ['ledger.json']]);
  });

  test('takes its input from standard input as well', async () => {
    const ran = await runCli(await temporaryFolder(), ['agreements.create', '-'], '{"regionId":null}');
    expect([ran.code, (JSON.parse(ran.out) as { revision: number }).revision]).toEqual([0, 0]);
  });

  test.each([
    ['a broken JSON', ['agreements.list', '{"a":'], 'invalid-json'],
    ['an unknown operation', ['agreements.burn', '{}'], 'unknown-operation'],
    ['a wrong input', ['agreements.get', '{"id":"x"}'], 'invalid-input'],
    ['an unknown option', ['agreements.list', '--colour'], 'invalid-arguments'],
    ['a day that does not exist', ['agreements.list', '--date', '2024-02-30'], 'invalid-arguments'],
    ['a desktop operation', ['storage.choose', '{}'], 'not-on-this-host'],
    ['a sample without a folder', ['sample'], 'invalid-arguments'],
    ['a sample into a folder without a name', ['sample', '--out', ''], 'invalid-arguments'],
    ['a ledger folder without a name', ['agreements.list', '--ledger', ''], 'invalid-arguments'],
    ['a JSON that the shell took apart', ['agreements.create', '{', 'regionId:', 'null', '}'], 'invalid-arguments'],
  ])('%s is refused with exit code 1 and a code', async (_, args, code) => {
    expect(errorOf(await runCli(await temporaryFolder(), args))).toMatchObject([1, { code }]);
  });

  test('takes a file in place of its name and content, and the rest as JSON', async () => {
    const home = await temporaryFolder();
    const [read, attached] = [await runCli(home, ['statements.read', internalOrder]), await runCli(home, ['records.attach', internalOrder, '{"id":"x"}'])];
    expect([read.code, (JSON.parse(read.out) as { format: string }).format, errorOf(attached)]).toMatchObject([0, 'abo', [1, { code: 'invalid-input', issues: [{ path: ['id'] }] }]]);
  });

  test('refuses a file of 2 GB by its size, and a file that is not there', async () => {
    const home = await temporaryFolder();
    const large = join(home, 'výpis.gpc');
    await writeFile(large, '');
    await truncate(large, 2 ** 31);
    const [refused, missing] = [await runCli(home, ['statements.read', large]), await runCli(home, ['statements.read', join(home, 'nic.gpc')])];
    expect([errorOf(refused), errorOf(missing)]).toMatchObject([
      [1, { code: 'file-too-large', fileName: 'výpis.gpc' }],
      [1, { code: 'invalid-arguments' }],
    ]);
  });

  test('an input without end is refused', async () => {
    const ran = await runCli(await temporaryFolder(), ['agreements.create', '-'], `"${'x'.repeat(73 * 1024 * 1024)}"`);
    expect(errorOf(ran)).toMatchObject([1, { code: 'invalid-arguments' }]);
  });

  test.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', async () => {
    const home = await temporaryFolder();
    const { stdout, stderr } = spawnSync('sh', ['-c', `{ "${process.execPath}" "${bundle('cli')}" --help; echo $? > "${join(home, 'code')}"; } | true`], { encoding: 'utf8', env: { ...process.env, KPBI_HOME: home } });
    expect([stdout, stderr, readFileSync(join(home, 'code'), 'utf8').trim()]).toEqual(['', '', '0']);
  });

  test('a ledger folder that is a file is refused and the file is left alone', async () => {
    const home = await temporaryFolder();
    const file = join(home, 'file');
    await writeFile(file, 'mine');
    expect([errorOf(await runCli(home, ['agreements.create', '{"regionId":null}', '--ledger', file])), readFileSync(file, 'utf8')]).toMatchObject([[1, { code: 'storage-not-a-folder' }], 'mine']);
  });

  test('a damaged ledger is refused and left alone', async () => {
    const home = await temporaryFolder();
    await mkdir(join(home, 'ledger'));
    await writeFile(join(home, 'ledger/ledger.json'), '{');
    expect([errorOf(await runCli(home, ['agreements.list'])), readFileSync(join(home, 'ledger/ledger.json'), 'utf8')]).toMatchObject([[1, { code: 'storage-corrupt' }], '{']);
  });

  test('a chosen folder that is not there today is refused, and nothing begins in its place', async () => {
    const home = await temporaryFolder();
    const folder = join(home, 'drive', 'ledger');
    await writeFile(join(home, 'location.json'), JSON.stringify({ ledgerFolder: folder }));
    const ran = [await runCli(home, ['agreements.list']), await runCli(home, ['agreements.create', '{"regionId":null}'])];
    expect([ran.map(errorOf), await readdir(home)]).toEqual([[[1, { code: 'storage-unreadable', folder }], [1, { code: 'storage-unreadable', folder }]], ['location.json']]);
  });

  test('the help lists every operation with its input', async () => {
    const { code, out } = await runCli(await temporaryFolder(), ['--help']);
    expect([code, out]).toEqual([0, expect.stringMatching(/agreements\.create[\s\S]*"regionId"[\s\S]*documents\.render[\s\S]*"kind": "agreement"/u)]);
  });
});

type Line = { readonly kind: string; readonly file: string; readonly sha256: string };

describe('the sample', () => {
  let home: string;
  let lines: readonly Line[];
  let again: readonly Line[];

  const sample = async (out: string, environment: NodeJS.ProcessEnv = {}): Promise<readonly Line[]> => {
    const { out: printed } = await runCli(home, ['sample', '--out', out, '--date', '2024-01-15'], '', environment);
    return printed.trim().split('\n').map((line) => JSON.parse(line) as Line);
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'kpbi-'));
    lines = await sample(join(home, 'first'));
    again = await sample(join(home, 'second'), { KPBI_HOME: join(home, 'another'), TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    return () => rm(home, { recursive: true });
  });

  test('writes every document the product can make, and the agreement for a word processor, bundled, signed, compared, for the register of contracts, for the other office, for a calendar, a table and a folder, letters about the contribution, orders, and reports of payments', () => {
    expect(lines.map(({ kind }) => kind)).toEqual(sampleKinds);
  });

  test('is signed by both parties, as an independent reader sees it', () => {
    const said = execFileSync('pdfsig', ['-nocert', lines.find(({ kind }) => kind === 'agreement-signed')?.file ?? ''], { encoding: 'utf8' });
    const told = (what: string) => Array.from(said.matchAll(new RegExp(`${what}: (.*)$`, 'gmu')), ([, value]) => value);
    expect([told('Signer Certificate Common Name'), told('Signature Validation')]).toEqual([
      ['Ing. Jiří Šťovíček', 'Mgr. Vít Žďárský'],
      ['Signature is Valid.', 'Signature is Valid.'],
    ]);
  });

  test('asks for the contribution by letters that follow each other: the call, both reminders, the second with interest, and the receipt', () => {
    const words = (['call-for-payment', 'reminder', 'second-reminder', 'receipt'] as const).map((kind) => execFileSync('pdftotext', [lines.find((line) => line.kind === kind)?.file ?? '', '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' '));
    expect(words).toEqual([
      expect.stringMatching(/Výzva k úhradě č\. VU\/1\/2024.*ve výši 60 000 Kč/u),
      expect.stringMatching(/Upomínka č\. VU\/2\/2024.*výzvou č\. VU\/1\/2024 ze dne 1\. 3\. 2024/u),
      expect.stringMatching(/Druhá upomínka č\. VU\/3\/2024.*14,75 % ročně činí za 33 dnů.*60 797,95 Kč/u),
      expect.stringMatching(/Potvrzení o přijetí platby č\. VU\/4\/2024.*14\. 5\. 2024/u),
    ]);
  });

  test('gives the hash of what it wrote', () => {
    const hashes = lines.map(({ file }) => createHash('sha256').update(readFileSync(file)).digest('hex'));
    expect(lines.map(({ sha256 }) => sha256)).toEqual(hashes);
  });

  test('is refused where a file is in the way, and the file is left alone', async () => {
    const file = join(home, 'in-the-way');
    await writeFile(file, 'mine');
    expect([errorOf(await runCli(home, ['sample', '--out', file])), readFileSync(file, 'utf8')]).toMatchObject([[1, { code: 'storage-not-a-folder', folder: file }], 'mine']);
  });

  test('gives equal bytes under an equal clock, whatever the machine is set to; but keys are new each time', () => {
    // The folder of the agreement holds the signed copies.
    const unsigned = (sample: readonly Line[]) => sample.filter(({ kind }) => kind !== 'agreement-signed' && kind !== 'agreement-folder').map(({ kind, sha256 }) => [kind, sha256]);
    expect(unsigned(again)).toEqual(unsigned(lines));
  });
});
