export type Vector = readonly [number, number, number];
/** By rows. */
export type Matrix = readonly [Vector, Vector, Vector];

export function applied([a, b, c]: Matrix, vector: Vector): Vector {
  return [dot(a, vector), dot(b, vector), dot(c, vector)];
}

/** The matrix that applies the second one first. */
export function product([a, b, c]: Matrix, second: Matrix): Matrix {
  const [x, y, z] = transposed(second);
  const row = (vector: Vector): Vector => [dot(vector, x), dot(vector, y), dot(vector, z)];
  return [row(a), row(b), row(c)];
}

/** Of a matrix that is not singular. */
export function inverted([a, b, c]: Matrix): Matrix {
  const determinant = dot(a, cross(b, c));
  const share = (vector: Vector): Vector => [vector[0] / determinant, vector[1] / determinant, vector[2] / determinant];
  return transposed([share(cross(b, c)), share(cross(c, a)), share(cross(a, b))]);
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const transposed = ([a, b, c]: Matrix): Matrix => [
  [a[0], b[0], c[0]],
  [a[1], b[1], c[1]],
  [a[2], b[2], c[2]],
];
