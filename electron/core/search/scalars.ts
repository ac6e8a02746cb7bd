import type { Scalar } from '#shared/documents/field-value';

/** A datum and the path of its field. */
export type ScalarAt = { readonly field: string; readonly value: Exclude<Scalar, boolean | null> };

/** Texts and numbers of plain data, by the paths of their fields; what is not known is left out. */
export function scalarsOf(value: unknown, field = ''): readonly ScalarAt[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [{ field, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => scalarsOf(inner, field === '' ? key : `${field}.${key}`));
}
