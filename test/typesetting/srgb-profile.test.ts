import { expect, test } from 'vitest';
import { srgbProfile } from '#typesetting/pdf/srgb-profile';

const profile = srgbProfile();
const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
const ascii = (at: number, length = 4): string => String.fromCharCode(...profile.subarray(at, at + length));
const fixed = (at: number): number => view.getInt32(at) / 0x10000;

/** Where the data of each tag begins. */
const tags = new Map(Array.from({ length: view.getUint32(128) }, (_, index) => [ascii(132 + index * 12), view.getUint32(136 + index * 12)]));
const at = (name: string): number => tags.get(name) ?? Number.NaN;
const vector = (name: string): readonly number[] => [0, 4, 8].map((offset) => fixed(at(name) + 8 + offset));

test('the profile is one of a display, from RGB to XYZ, of version 4.2', () => {
  expect([view.getUint32(0), view.getUint32(8), ascii(12, 12), ascii(36)]).toEqual([profile.length, 0x04200000, 'mntrRGB XYZ ', 'acsp']);
});

test('the profile has every tag it must have, each at a multiple of four bytes', () => {
  expect([...tags.keys()]).toEqual(['desc', 'cprt', 'wtpt', 'chad', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']);
  expect([...tags.values()].filter((place) => place % 4 !== 0)).toEqual([]);
});

// The values the International Color Consortium publishes for sRGB, seen by white D50.
test.each([
  ['rXYZ', [0.4361, 0.2225, 0.0139]],
  ['gXYZ', [0.3851, 0.7169, 0.0971]],
  ['bXYZ', [0.1431, 0.0606, 0.7141]],
  ['wtpt', [0.9642, 1, 0.8249]],
] as const)('%s is where it is known to be', (name, expected) => {
  expect(vector(name).every((value, index) => Math.abs(value - (expected[index] ?? 0)) < 0.0002)).toBe(true);
});

test('red, green and blue are white together', () => {
  const sum = [0, 1, 2].map((index) => ['rXYZ', 'gXYZ', 'bXYZ'].reduce((all, name) => all + (vector(name)[index] ?? 0), 0));
  expect(sum.every((value, index) => Math.abs(value - (vector('wtpt')[index] ?? 0)) < 0.0002)).toBe(true);
});

test('the curve of the three is that of IEC 61966-2-1', () => {
  expect(new Set(['rTRC', 'gTRC', 'bTRC'].map(at)).size).toBe(1);
  const [power = 0, a = 0, b = 0, c = 0, d = 0] = [0, 4, 8, 12, 16].map((offset) => fixed(at('rTRC') + 12 + offset));
  const light = (value: number): number => (value >= d ? (a * value + b) ** power : c * value);
  expect([0, 0.02, 0.5, 1].map((value) => Math.round(light(value) * 1e4) / 1e4)).toEqual([0, 0.0015, 0.214, 1]);
});
