import { expect, test } from 'vitest';
import { requestBody } from '#data/machine/request-body';

test('a small value is sent as the text it is', async () => {
  expect(await requestBody({ id: 'a' })).toBe('{"id":"a"}');
});

test('a value with a whole scan in it arrives as it was, its characters undivided', async () => {
  // Every second character of the JSON is the second half of one: some piece would end between two halves.
  const payloads = ['', 'x'].map((shift) => ({ content: `${shift}${'😀'.repeat(3 * 1024 * 1024)}` }));
  const bodies = await Promise.all(payloads.map(requestBody));
  expect(await Promise.all(bodies.map(async (body) => JSON.parse(typeof body === 'string' ? '' : await body.text()) as unknown))).toEqual(payloads);
});
