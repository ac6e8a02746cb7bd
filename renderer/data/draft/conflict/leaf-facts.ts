import type { Scalar } from '#shared/documents/field-value';
import type { Facts } from './field-rules';

/** How a field is called, and what it says; null for a datum that says nothing. */
type Words = { readonly name: (path: string) => string; readonly value: (path: string, datum: Scalar) => string | null };

/** What plain data say, field by field. */
export function leafFacts(content: unknown, words: Words): Facts {
  const entries = leavesOf(content, '').flatMap(([path, datum]) => {
    const value = words.value(path, datum);
    return value === null ? [] : [[path, { label: words.name(path), value }] as const];
  });
  return new Map(entries);
}

function leavesOf(value: unknown, path: string): readonly (readonly [string, Scalar])[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
  return isScalar(value) ? [[path, value]] : [];
}

const isScalar = (value: unknown): value is Scalar => value === null || ['string', 'number', 'boolean'].includes(typeof value);
