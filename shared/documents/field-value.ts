import { choices } from '#shared/documents/choices';
import { formatAmount, halereSchema } from '#shared/domain/money';
import { formatDate, plainDateSchema } from '#shared/domain/plain-date';

/** A datum as it is stored: no list and no object. */
export type Scalar = string | number | boolean | null;

/**
 * A stored datum as a person reads it, by the path of its field: „60 000 Kč“, „9. 10. 2023“, „výzva k úhradě“.
 * @returns null where there is no datum
 */
export function fieldValue(field: string, value: Scalar): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'ano' : 'ne';
  if (typeof value === 'number') return isAmount(field) ? formatAmount(halereSchema.parse(value)) : String(value);
  const date = plainDateSchema.safeParse(value);
  return date.success ? formatDate(date.data) : (words[wordKey(field)]?.[value] ?? value);
}

const isAmount = (field: string): boolean => /(?:^|\.)(?:annualAmount|amount)$/u.test(field);

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = choices;

const wordKey = (field: string): string => field.replace(/^(?:coordinator|region)\.(?=approvals)/u, '').replace(/\.\d+/gu, '');
