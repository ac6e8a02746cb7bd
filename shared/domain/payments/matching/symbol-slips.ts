/** One slip of who types a symbol. */
export type Slip = 'digit' | 'swapped' | 'missing' | 'extra';

/** Symbols shorter than this are like too many others. */
const shortest = 4;

/** Every symbol that comes of a symbol by one slip, without leading zeros, as banks have them. */
export function slipsOf(symbol: string): ReadonlyMap<string, Slip> {
  const slips = new Map<string, Slip>();
  if (symbol.length < shortest) return slips;
  const add = (slipped: string, slip: Slip) => {
    const bare = withoutZeros(slipped);
    if (bare !== '' && bare !== symbol && bare.length <= 10 && !slips.has(bare)) slips.set(bare, slip);
  };
  for (const place of symbol.split('').keys()) {
    const [before, after] = [symbol.slice(0, place), symbol.slice(place + 1)];
    add(`${before}${symbol.charAt(place + 1)}${symbol.charAt(place)}${symbol.slice(place + 2)}`, 'swapped');
    for (const digit of '0123456789') add(`${before}${digit}${after}`, 'digit');
    add(`${before}${after}`, 'missing');
    for (const digit of '0123456789') add(`${before}${digit}${symbol.slice(place)}`, 'extra');
  }
  for (const digit of '0123456789') add(`${symbol}${digit}`, 'extra');
  return slips;
}

/** As a bank says it: `0002024071` is `2024071`. */
export const withoutZeros = (symbol: string): string => symbol.replace(/^0+/u, '');
