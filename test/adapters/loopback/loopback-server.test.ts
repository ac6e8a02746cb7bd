import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { serveLoopback } from '#adapters/loopback/loopback-server';
import type { Transport } from '#shared/api/operation';
import { success } from '#shared/api/result';

const bytes = (text: string) => new TextEncoder().encode(text);

const files = new Map([
  ['/index.html', { bytes: bytes('<!doctype html>'), type: 'text/html; charset=utf-8' }],
  ['/assets/app.js', { bytes: bytes('let a'), type: 'text/javascript; charset=utf-8' }],
]);

const echo: Transport = async (name, payload) => {
  if (name === 'slow') await pause(300);
  return success({ name, payload });
};

type Sent = { readonly method?: string; readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
type Received = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: string };

async function serve() {
  const server = await serveLoopback(echo, files);
  onTestFinished(() => server.close());
  const { origin, host, port, searchParams } = new URL(server.address);
  const token = searchParams.get('token') ?? '';
  const send = ({ method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Received> =>
    new Promise((resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port, method, path, headers: { host, ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const enter = async () => {
    const { headers } = await send({ path: `/?token=${token}` });
    return String(headers['set-cookie']).split(';')[0] ?? '';
  };
  return { origin, host, token, send, enter, close: () => server.close() };
}

const call = (cookie: string, origin: string) => ({
  method: 'POST',
  path: '/api/office.get',
  headers: { cookie, origin, 'content-type': 'application/json' },
  body: '{"a":1}',
});

test('the token opens the door once and is taken out of the address', async () => {
  const { send, token } = await serve();
  const first = await send({ path: `/?token=${token}` });
  const second = await send({ path: `/?token=${token}` });
  expect([first.status, first.headers['location'], String(first.headers['set-cookie']).includes('HttpOnly; SameSite=Strict'), second.status]).toEqual([303, '/', true, 403]);
});

test('with the session the page, its files and the operations answer', async () => {
  const { send, enter, origin } = await serve();
  const cookie = await enter();
  const page = await send({ headers: { cookie } });
  const script = await send({ path: '/assets/app.js', headers: { cookie } });
  const called = await send(call(cookie, origin));
  expect([page.body, script.body, JSON.parse(called.body)]).toEqual(['<!doctype html>', 'let a', { ok: true, value: { name: 'office.get', payload: { a: 1 } } }]);
});

test('every answer carries the content security policy', async () => {
  const { send } = await serve();
  const { headers } = await send({ path: '/' });
  expect([String(headers['content-security-policy']).includes("script-src 'self'"), headers['x-content-type-options']]).toEqual([true, 'nosniff']);
});

test('without the session nothing is served, whatever is asked for', async () => {
  const { send, origin } = await serve();
  const answers = await Promise.all([send({}), send({ path: '/assets/app.js' }), send(call('', origin)), send({ path: '/?token=guess' }), send(call('kpbi-1=guess', origin))]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
});

test('another name for this host is refused before anything else (DNS rebinding)', async () => {
  const { send, enter, token, origin } = await serve();
  const cookie = await enter();
  const answers = await Promise.all([
    send({ headers: { cookie, host: 'evil.example' } }),
    send({ path: `/?token=${token}`, headers: { host: 'localhost' } }),
    send({ ...call(cookie, origin), headers: { ...call(cookie, origin).headers, host: 'evil.example:80' } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([421, 421, 421]);
});

test('calls from other sites are refused even with the session', async () => {
  const { send, enter, origin } = await serve();
  const cookie = await enter();
  const base = call(cookie, origin);
  const answers = await Promise.all([
    send({ ...base, headers: { ...base.headers, origin: 'http://evil.example' } }),
    send({ ...base, headers: { ...base.headers, origin: 'null' } }),
    send({ ...base, headers: { cookie, 'content-type': 'application/json' } }),
    send({ ...base, headers: { ...base.headers, 'sec-fetch-site': 'cross-site' } }),
    send({ ...base, headers: { ...base.headers, 'content-type': 'text/plain' } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
});

test('there is no listing, no way out of the window’s folder, and no other method', async () => {
  const { send, enter } = await serve();
  const cookie = await enter();
  const paths = ['/assets', '/assets/', '/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/index.html/..', '//etc/passwd', '/api/office.get'];
  const answers = await Promise.all([...paths.map((path) => send({ path, headers: { cookie } })), send({ method: 'PUT', headers: { cookie } })]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 200, 404, 404, 405]);
});

test('a broken JSON, a body without end and an address that is none are refused in so many words', async () => {
  const { send, enter, origin } = await serve();
  const cookie = await enter();
  const broken = await send({ ...call(cookie, origin), body: '{"a":' });
  const large = await send({ ...call(cookie, origin), body: `"${'x'.repeat(73 * 1024 * 1024)}"` });
  const nowhere = await send({ path: '//', headers: { cookie } });
  expect([JSON.parse(broken.body), large.status, nowhere.status]).toMatchObject([{ ok: false, error: { code: 'invalid-json' } }, 413, 400]);
});

test('no answer is kept anywhere', async () => {
  const { send, enter, origin } = await serve();
  const cookie = await enter();
  const answers = await Promise.all([send({}), send({ headers: { cookie } }), send({ path: '/assets/app.js', headers: { cookie } }), send(call(cookie, origin))]);
  expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store', 'no-store', 'no-store']);
});

test('only GET brings the page', async () => {
  const { send, enter, token } = await serve();
  const early = await send({ method: 'HEAD', path: `/?token=${token}` });
  const cookie = await enter();
  const answers = await Promise.all(['HEAD', 'OPTIONS', 'DELETE', 'POST'].map((method) => send({ method, headers: { cookie } })));
  expect([early.status, ...answers.map(({ status, body }) => [status, body.includes('<!doctype')])]).toEqual([403, [405, false], [405, false], [405, false], [405, false]]);
});

test('a call under way is answered before the host ends', async () => {
  const { send, enter, origin, close } = await serve();
  const cookie = await enter();
  const slow = send({ ...call(cookie, origin), path: '/api/slow' });
  await pause(100);
  const start = performance.now();
  await close();
  expect([(await slow).status, performance.now() - start < 1500]).toEqual([200, true]);
});
