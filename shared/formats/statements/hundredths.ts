/** Haléře, or hundredths of another currency, of the digits before and behind a decimal point; null where there are none, or finer or more than can be counted. */
export function hundredths(whole: string, fraction: string): number | null {
  if ((whole === '' && fraction === '') || /[^0]/u.test(fraction.slice(2))) return null;
  const value = Number(whole + fraction.slice(0, 2).padEnd(2, '0'));
  return Number.isSafeInteger(value) ? value : null;
}
