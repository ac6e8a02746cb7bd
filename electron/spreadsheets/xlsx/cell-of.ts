import type { Cell } from '#shared/domain/batch/table';

type CellFacts = { readonly formula: boolean; readonly merged: boolean; /** Its formula ended in an error such as `#N/A`. */ readonly failed: boolean };

/** A value of a sheet as the library gives it, written as a Czech would type it. */
export function cellOf(value: unknown, { formula, merged, failed }: CellFacts): Cell {
  if (failed) return { text: '#', kind: 'error', formula, merged };
  if (value instanceof Date) return { text: dayText(value), kind: 'date', formula, merged };
  if (typeof value === 'boolean') return { text: value ? 'ano' : 'ne', kind: 'boolean', formula, merged };
  if (typeof value === 'string') return { text: value.trim(), kind: 'text', formula, merged };
  const number = numberIn(value);
  return number === null ? { text: '', kind: 'text', formula, merged } : { text: numberText(number), kind: 'number', formula, merged };
}

/** `9. 10. 2023`; the library gives days as midnight in UTC, a time of day is left out. */
const dayText = (day: Date): string => `${day.getUTCDate()}. ${day.getUTCMonth() + 1}. ${day.getUTCFullYear()}`;

function numberIn(value: unknown): number | null {
  const text: unknown = typeof value === 'object' && value !== null && 'number' in value ? value.number : null;
  const number = typeof text === 'string' ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** Excel shows fifteen digits of what it stores: `0.1 + 0.2` is 0,3. A decimal comma, or 60.125 would read as sixty thousand. */
function numberText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const plain = Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
  return plain.replace('.', ',');
}
