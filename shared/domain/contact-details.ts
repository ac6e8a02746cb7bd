import { z } from 'zod';
import { misunderstood, understood, type IssueCode, type Parsed } from '#shared/domain/issue-code';

/** Identifier of a data box (datová schránka): seven letters and digits, lower-case (ISRS XSD 1.2.1, tDatovaSchranka). */
export const dataBoxSchema = z.string().regex(/^[a-z0-9]{7}$/u, { error: 'data-box-shape' }).brand<'DataBox'>();
export type DataBox = z.infer<typeof dataBoxSchema>;
export const parseDataBox = reader(dataBoxSchema, 'data-box-shape', (typed) => typed.replace(/\s/gu, '').toLowerCase());

/** PSČ: five digits, stored as `779 00` with a non-breaking space. */
export const postalCodeSchema = z.string().regex(/^\d{3}\u00a0\d{2}$/u, { error: 'postal-code-shape' }).brand<'PostalCode'>();
export type PostalCode = z.infer<typeof postalCodeSchema>;
export const parsePostalCode = reader(postalCodeSchema, 'postal-code-shape', (typed) => typed.replace(/[\s\u00a0]/gu, '').replace(/^(\d{3})(\d{2})$/u, '$1\u00a0$2'));

export const emailSchema = z.string().max(254, { error: 'too-long' }).regex(/^[^\s@<>(),;:"[\]\\]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u, { error: 'email-shape' }).brand<'Email'>();
export type Email = z.infer<typeof emailSchema>;

export const parseEmail = reader(emailSchema, 'email-shape', (typed) => typed.trim());

/** An address the register of contracts confirms to: ASCII, at most 50 characters (ISRS XSD 1.2.1, tEmail). */
export const registerEmailSchema = emailSchema.max(50, { error: 'too-long' }).regex(/^[0-9a-z](?:[-_.0-9a-z]*[0-9a-z])?@(?:[0-9a-z][-_0-9a-z]*\.)+[a-z]{2,9}$/iu, { error: 'email-shape' });
export const parseRegisterEmail = reader(registerEmailSchema, 'email-shape', (typed) => typed.trim());

/** A telephone number, stored in groups of three held together: `585 508 111`, `+420 585 508 111`. */
export const phoneSchema = z.string().regex(/^(?:\+\d{1,3}\u00a0)?\d{3}(?:\u00a0\d{1,3})+$/u, { error: 'phone-shape' }).brand<'Phone'>();
export type Phone = z.infer<typeof phoneSchema>;
export const parsePhone = reader(phoneSchema, 'phone-shape', groupPhone);

/** A payment symbol: one to ten digits (variabilní, specifický), leading zeros kept. */
export const symbolSchema = z.string().regex(/^\d{1,10}$/u, { error: 'symbol-shape' }).brand<'PaymentSymbol'>();
export type PaymentSymbol = z.infer<typeof symbolSchema>;
export const parseSymbol = reader(symbolSchema, 'symbol-shape', (typed) => typed.replace(/[\s\u00a0]/gu, ''));

function groupPhone(typed: string): string {
  const compact = typed.replace(/[\s\u00a0()/-]/gu, '').replace(/^00/u, '+');
  const [, country = '', rest = ''] = /^(\+420|\+421|\+\d{2})?(\d+)$/u.exec(compact) ?? [];
  const grouped = rest.replace(/(\d{3})(?=\d)/gu, '$1\u00a0');
  return country === '' ? grouped : `${country}\u00a0${grouped}`;
}

function reader<S extends z.ZodType>(schema: S, code: IssueCode, tidy: (typed: string) => string) {
  return (typed: string): Parsed<z.output<S>> => {
    const result = schema.safeParse(tidy(typed));
    return result.success ? understood(result.data) : misunderstood(code);
  };
}
