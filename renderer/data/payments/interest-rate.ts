import type { Reading } from '#data/draft/readings';
import { misunderstood, understood } from '#shared/domain/issue-code';

/** A yearly rate in hundredths of a percent as people type it: `8,25`, `8.25 %`; without the unit, which the field shows itself. */
export const interestRate: Reading<number> = {
  parse: (typed) => {
    const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(typed.trim());
    if (match === null) return misunderstood('not-a-number');
    const [, whole = '', part = ''] = match;
    const rate = Number(whole) * 100 + Number(part.padEnd(2, '0'));
    return rate >= 1 && rate <= 10_000 ? understood(rate) : misunderstood('number-out-of-range');
  },
  format: (rate) => {
    const part = String(rate % 100).padStart(2, '0').replace(/0+$/u, '');
    return part === '' ? String(Math.floor(rate / 100)) : `${String(Math.floor(rate / 100))},${part}`;
  },
};
