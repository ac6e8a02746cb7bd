/** A number of our own as its pattern takes it apart; the year is null where the pattern does not name it. */
export type SeriesNumber = { readonly year: number | null; readonly order: number };

/** The largest order a number may have. */
export const largestOrder = 999_999;

/** A number by a pattern such as `KPBI/{číslo}/{rok}`. */
export function numberOf(pattern: string, year: number, order: number): string {
  return pattern.replaceAll('{rok}', String(year)).replaceAll('{číslo}', String(order));
}

/**
 * What year and order a number has by a pattern; null where it is of another shape. Zeros before the order are let pass: somebody may have typed
 * `KPBI/012/2024`.
 */
export function readNumber(pattern: string, number: string): SeriesNumber | null {
  const groups = expressionOf(pattern).exec(number.trim())?.groups;
  const order = Number(groups?.['order'] ?? Number.NaN);
  if (groups === undefined || !(order >= 1 && order <= largestOrder)) return null;
  return { year: groups['year'] === undefined ? null : Number(groups['year']), order };
}

/** Each part may stand in a pattern more than once; then it is the same everywhere. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\{rok\}|\{číslo\})/u);
  const source = parts.map((part, index) => {
    const again = parts.indexOf(part) < index;
    if (part === '{rok}') return again ? '\\k<year>' : String.raw`(?<year>\d{4})`;
    if (part === '{číslo}') return again ? '\\k<order>' : String.raw`(?<order>\d{1,9})`;
    return part.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}
