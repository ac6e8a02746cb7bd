/**
 * The next free number by a pattern such as `KPBI/{číslo}/{rok}`, where `{číslo}` counts within the year from 1.
 * Null when the office has no pattern.
 * @param taken numbers already given, of any shape
 */
export function proposeNumber(pattern: string | null, year: number, taken: readonly (string | null)[]): string | null {
  if (pattern === null) return null;
  const used = new Set(taken);
  for (let order = 1; ; order += 1) {
    const number = pattern.replaceAll('{rok}', String(year)).replaceAll('{číslo}', String(order));
    if (!used.has(number)) return number;
  }
}
