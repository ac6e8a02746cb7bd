import type { z } from 'zod';
import type { InputIssue } from '#shared/api/errors';
import { issueCodes, type IssueCode } from '#shared/domain/issue-code';

type ZodIssue = z.core.$ZodIssue;

/** The issues of a failed parse in our own codes. Alternatives of a union are reported by the one that came nearest. */
export function inputIssues(issues: readonly ZodIssue[]): InputIssue[] {
  return issues.flatMap(toInputIssues);
}

function toInputIssues(issue: ZodIssue): InputIssue[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  if (issue.code === 'invalid_union') return nearest(issue.errors, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-field' }));
  return [{ path, code: codeOf(issue), ...limitOf(issue) }];
}

function nearest(alternatives: readonly (readonly ZodIssue[])[], path: (string | number)[]): InputIssue[] {
  const [first] = [...alternatives].sort((a, b) => a.length - b.length);
  if (first === undefined || first.length === 0) return [{ path, code: 'wrong-type' }];
  return inputIssues(first).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
}

/** Our schemas give the code as the message; what zod says by itself is about the type alone. */
function codeOf({ code, message }: ZodIssue): IssueCode {
  const ours = issueCodes.find((candidate) => candidate === message);
  if (ours !== undefined) return ours;
  if (code === 'too_big') return 'too-long';
  return 'wrong-type';
}

function limitOf(issue: ZodIssue): { limit?: number } {
  return issue.code === 'too_big' && typeof issue.maximum === 'number' ? { limit: issue.maximum } : {};
}
