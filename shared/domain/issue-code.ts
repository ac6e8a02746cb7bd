/**
 * What can be wrong with one value. Codes are stable and carry no prose; the window owns the Czech sentence for each
 * and the command line prints the code itself.
 */
export const issueCodes = [
  'required',
  'wrong-type',
  'unknown-field',
  'too-long',
  'invalid-characters',
  'not-a-date',
  'date-out-of-range',
  'date-before-start',
  'date-in-future',
  'date-in-past',
  'not-an-amount',
  'amount-not-positive',
  'amount-too-fine',
  'amount-too-large',
  'not-a-number',
  'number-out-of-range',
  'ico-shape',
  'ico-checksum',
  'dic-shape',
  'account-shape',
  'account-prefix-checksum',
  'account-number-checksum',
  'iban-checksum',
  'iban-not-czech',
  'data-box-shape',
  'postal-code-shape',
  'email-shape',
  'phone-shape',
  'symbol-shape',
  'digits-only',
  'four-digits',
  'next-number-shape',
  'day-not-in-month',
  'same-party',
  'roles-merged',
  'repeated',
  'too-many',
  'not-a-choice',
  'unknown-region',
  'region-taken',
  'formula-failed',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** What a typed text means: a value, or the reason why it means nothing. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: IssueCode };

export const understood = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const misunderstood = (code: IssueCode): Parsed<never> => ({ ok: false, code });
