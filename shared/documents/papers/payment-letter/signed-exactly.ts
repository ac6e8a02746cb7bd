import { formatAmountExactly, halereSchema } from '#shared/domain/money';

/** „−20 000,00 Kč“, as columns of a table want it. */
export function signedExactly(amount: number): string {
  const text = formatAmountExactly(halereSchema.parse(Math.abs(amount)));
  return amount < 0 ? `−${text}` : text;
}
