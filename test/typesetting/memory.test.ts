import { expect, test } from 'vitest';
import { memoryOf } from '#typesetting/text/memory';

test('what is remembered is not worked out again', () => {
  const memory = memoryOf<readonly string[]>(2);
  const first = memory('a', () => ['a']);
  expect(memory('a', () => ['again'])).toBe(first);
});

test('a full memory forgets, and works out the same again', () => {
  const memory = memoryOf<readonly string[]>(2);
  const asked: string[] = [];
  for (const key of ['a', 'b', 'c', 'a', 'a']) expect(memory(key, () => (asked.push(key), [key]))).toEqual([key]);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
