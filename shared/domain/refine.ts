import { z } from 'zod';
import type { IssueCode } from '#shared/domain/issue-code';

/** A rule over a whole value that fails with one of our codes, given as the message of the zod issue. */
export function rule<T>(holds: (value: T) => boolean, code: IssueCode) {
  return z.refine<T>(holds, { error: code });
}

/** As {@link rule}, over a whole value whose fault lies in one field of it: there the issue is reported. */
export function fieldRule<T>(field: keyof T & string, holds: (value: T) => boolean, code: IssueCode) {
  return z.refine<T>(holds, { error: code, path: [field] });
}

/** A rule over a text that answers with the code itself, or nothing when the text is fine. */
export const textRule = (problem: (text: string) => IssueCode | undefined) => problemRule(problem);

/** As {@link textRule}, over a number. */
export const numberRule = (problem: (value: number) => IssueCode | undefined) => problemRule(problem);

function problemRule<T>(problem: (value: T) => IssueCode | undefined) {
  return z.superRefine<T>((value, context) => {
    const code = problem(value);
    if (code !== undefined) context.addIssue({ code: 'custom', message: code });
  });
}
