import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';
import { textRule } from '#shared/domain/refine';

/** IČO: eight digits, the last of them a check digit modulo 11. */
export const icoSchema = z.string().check(textRule(problemOf)).brand<'Ico'>();
export type Ico = z.infer<typeof icoSchema>;

function problemOf(text: string): IssueCode | undefined {
  if (!/^\d{8}$/u.test(text)) return 'ico-shape';
  const digits = Array.from(text, Number);
  const sum = digits.slice(0, 7).reduce((total, digit, index) => total + digit * (8 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[7] ? undefined : 'ico-checksum';
}

/** Reads an IČO with spaces inside or with leading zeros left out, as `64581` for the capital. */
export function parseIco(typed: string): Parsed<Ico> {
  const digits = typed.replace(/[\s\u00a0]/gu, '');
  const text = /^\d{1,7}$/u.test(digits) && digits.length >= 5 ? digits.padStart(8, '0') : digits;
  const result = icoSchema.safeParse(text);
  return result.success ? understood(result.data) : misunderstood(problemOf(text) ?? 'ico-shape');
}

/** DIČ of a legal person: `CZ` and eight to ten digits (§ 130 zákona č. 280/2009 Sb.). */
export const dicSchema = z.string().regex(/^CZ\d{8,10}$/u, { error: 'dic-shape' }).brand<'Dic'>();
export type Dic = z.infer<typeof dicSchema>;

export function parseDic(typed: string): Parsed<Dic> {
  const result = dicSchema.safeParse(typed.replace(/[\s\u00a0]/gu, '').toUpperCase());
  return result.success ? understood(result.data) : misunderstood('dic-shape');
}
