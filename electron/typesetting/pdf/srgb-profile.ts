import { applied, inverted, product, type Matrix, type Vector } from './matrix';

/**
 * The colour profile of sRGB as a display (ICC.1:2004-10, version 4.2): three primaries and a curve, some five hundred
 * bytes. Made from the numbers of IEC 61966-2-1, adapted from daylight (D65) to the white of profiles (D50).
 */
export function srgbProfile(): Uint8Array {
  made ??= profile();
  return made;
}

let made: Uint8Array | undefined;

/** Chromaticities x, y of the primaries and of white. */
const red: Vector = fromChromaticity(0.64, 0.33);
const green: Vector = fromChromaticity(0.3, 0.6);
const blue: Vector = fromChromaticity(0.15, 0.06);
const daylight: Vector = fromChromaticity(0.3127, 0.329);

/** The white of the profile connection space (ICC.1:2004-10, 7.2.16). */
const profileWhite: Vector = [0.9642, 1, 0.8249];

/** Y = ((X + 0.055) / 1.055)^2.4 above 0.04045, X / 12.92 below: exponent, factor, offset, slope, limit. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/** The responses of the cones in the linear model of Bradford (ICC.1:2004-10, annex E). */
const cones: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

function fromChromaticity(x: number, y: number): Vector {
  return [x / y, 1, (1 - x - y) / y];
}

/** Daylight seen as the white of the profile. */
function adaptation(): Matrix {
  const [from, to] = [applied(cones, daylight), applied(cones, profileWhite)];
  return product(inverted(cones), product([[to[0] / from[0], 0, 0], [0, to[1] / from[1], 0], [0, 0, to[2] / from[2]]], cones));
}

/** The primaries in such amounts that all three together are white, adapted; one a row. */
function primaries(adapted: Matrix): Matrix {
  const [r, g, b] = [red, green, blue];
  const amounts = applied(inverted([[r[0], g[0], b[0]], [r[1], g[1], b[1]], [r[2], g[2], b[2]]]), daylight);
  const scaled = ([x, y, z]: Vector, amount: number): Vector => applied(adapted, [x * amount, y * amount, z * amount]);
  return [scaled(r, amounts[0]), scaled(g, amounts[1]), scaled(b, amounts[2])];
}

function profile(): Uint8Array {
  const adapted = adaptation();
  const [r, g, b] = primaries(adapted);
  const parametric = [...ascii('para'), ...word(0), 0, 3, 0, 0, ...curve.flatMap(fixed)];
  return withTags([
    ['desc', localized('sRGB IEC61966-2.1')],
    ['cprt', localized('No copyright, use freely')],
    ['wtpt', xyz(profileWhite)],
    ['chad', [...ascii('sf32'), ...word(0), ...adapted.flat().flatMap(fixed)]],
    ['rXYZ', xyz(r)],
    ['gXYZ', xyz(g)],
    ['bXYZ', xyz(b)],
    ['rTRC', parametric],
    ['gTRC', parametric],
    ['bTRC', parametric],
  ]);
}

type Tag = readonly [name: string, data: readonly number[]];

/** Header, table of tags, their data; equal data are there once. Everything begins at a multiple of four bytes. */
function withTags(tags: readonly Tag[]): Uint8Array {
  const table = word(tags.length);
  const data: number[] = [];
  const places = new Map<readonly number[], number>();
  const start = headerSize + 4 + tags.length * 12;
  for (const [name, bytes] of tags) {
    const at = places.get(bytes) ?? start + data.length;
    if (!places.has(bytes)) data.push(...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 0));
    places.set(bytes, at);
    table.push(...ascii(name), ...word(at), ...word(bytes.length));
  }
  return Uint8Array.from([...header(start + data.length), ...table, ...data]);
}

const headerSize = 128;

/** ICC.1:2004-10, 7.2: version 4.2, a display, RGB to XYZ, perceptual, from no program in particular. The date is that of the standard. */
function header(size: number): readonly number[] {
  const date = [1999, 10, 18, 0, 0, 0].flatMap((number) => [number >> 8, number & 0xff]);
  const head = [...word(size), ...word(0), 4, 0x20, 0, 0, ...ascii('mntrRGB XYZ '), ...date, ...ascii('acsp')];
  const platform = Array.from({ length: 28 }, () => 0);
  const known = [...head, ...platform, ...profileWhite.flatMap(fixed)];
  return [...known, ...Array.from({ length: headerSize - known.length }, () => 0)];
}

/** A text in American English (ICC.1:2004-10, 10.13). */
function localized(text: string): number[] {
  const letters = Array.from(text).flatMap((letter) => [0, letter.charCodeAt(0)]);
  return [...ascii('mluc'), ...word(0), ...word(1), ...word(12), ...ascii('enUS'), ...word(letters.length), ...word(28), ...letters];
}

const xyz = (vector: Vector): number[] => [...ascii('XYZ '), ...word(0), ...vector.flatMap(fixed)];
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const word = (number: number): number[] => [(number >>> 24) & 0xff, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff];
/** Sixteen binary places. */
const fixed = (number: number): number[] => word(Math.round(number * 0x10000));
