import { describe, expect, test } from 'vitest';
import { desktopTransport, loopbackTransport } from '#data/machine/transport';

const unreachable = { ok: false, error: { code: 'unreachable' } };

describe('the loopback transport', () => {
  test('posts the input to the address of the operation and answers with the result', async () => {
    const asked: unknown[] = [];
    const send = loopbackTransport(async (address, init) => {
      asked.push([address, init?.method, init?.body]);
      return Response.json({ ok: true, value: [] });
    });
    expect([await send('agreements.list', {}), asked]).toEqual([{ ok: true, value: [] }, [['/api/agreements.list', 'POST', '{}']]]);
  });

  test('passes a refusal on whatever its status is', async () => {
    const send = loopbackTransport(async () => Response.json({ ok: false, error: { code: 'agreement-finished' } }, { status: 409 }));
    expect(await send('agreements.remove', {})).toEqual({ ok: false, error: { code: 'agreement-finished' } });
  });

  test.each([
    ['a refused connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['a page instead of a result', () => Promise.resolve(new Response('<!doctype html>'))],
    ['an answer of another shape', () => Promise.resolve(Response.json([1]))],
    ['an empty answer', () => Promise.resolve(Response.json(null))],
  ])('takes %s for an application that cannot be reached', async (_what, answer) => {
    expect(await loopbackTransport(answer)('office.get', {})).toEqual(unreachable);
  });
});

describe('the desktop transport', () => {
  test('hands the operation and its input to the preload', async () => {
    const send = desktopTransport(async (name, payload) => ({ ok: true, value: [name, payload] }));
    expect(await send('office.get', {})).toEqual({ ok: true, value: ['office.get', {}] });
  });

  test('takes a broken channel for an application that cannot be reached', async () => {
    expect(await desktopTransport(() => Promise.reject(new Error('gone')))('office.get', {})).toEqual(unreachable);
  });
});
