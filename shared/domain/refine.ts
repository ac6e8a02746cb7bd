import { z } from 'zod';
import type { IssueCode } from '#shared/domain/issue-code';

/** A rule over a whole value that fails with one of our codes, given as the message of the zod issue. */
export function rule<T>(holds: (value: T) => boolean, code: IssueCode) {
  return z.refine<T>(holds, { error: code });
}

/** A rule over a text that answers with the code itself, or nothing when the text is fine. */
export function textRule(problem: (text: string) => IssueCode | undefined) {
  return z.superRefine<string>((text, context) => {
    const code = problem(text);
    if (code !== undefined) context.addIssue({ code: 'custom', message: code });
  });
}
