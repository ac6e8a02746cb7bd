import type { Reading } from '#data/draft/readings';
import { misunderstood, understood } from '#shared/domain/issue-code';
import { parseAmount } from '#shared/domain/money';
import { signedAmount } from '#text/payments/payments';

/** Four digits of the budget classification, as people write them: `6172`, `§ 6172`. */
export const classification: Reading<string> = {
  parse(typed) {
    const digits = typed.replace(/[§\s\u00a0]/gu, '');
    return /^\d{4}$/u.test(digits) ? understood(digits) : misunderstood('four-digits');
  },
  format: (value) => value,
};

/** An amount that may be taken away, in haléře: `+60 000`, `-5 000`; without the unit, which the field shows. */
export const changeAmount: Reading<number> = {
  parse(typed) {
    const [, sign = '', amount = ''] = /^\s*([+\-–−]?)\s*(.*)$/u.exec(typed) ?? [];
    const parsed = parseAmount(amount);
    return parsed.ok ? understood(sign === '' || sign === '+' ? Number(parsed.value) : -Number(parsed.value)) : parsed;
  },
  format: (value) => signedAmount(value).replace(/\u00a0Kč$/u, ''),
};
