import type { z } from 'zod';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';

/** One entry of the api: what goes in, what comes out, and one English line for the command line's help. */
export type Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly input: I;
  readonly output: O;
  readonly about: string;
};
export type ApiShape = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

export function operation<I extends z.ZodType, O extends z.ZodType>(about: string, input: I, output: O): Operation<I, O> {
  return { input, output, about };
}

/** What the application implements: one function per operation, on input already parsed. */
export type Handlers<A extends ApiShape> = {
  readonly [Area in keyof A]: {
    readonly [Verb in keyof A[Area]]: (input: z.output<A[Area][Verb]['input']>) => Promise<z.input<A[Area][Verb]['output']>>;
  };
};

/** What a caller holds: the same functions, with failures as values. */
export type Client<A extends ApiShape> = {
  readonly [Area in keyof A]: {
    readonly [Verb in keyof A[Area]]: (input: z.input<A[Area][Verb]['input']>) => Promise<Result<z.output<A[Area][Verb]['output']>, ApiError>>;
  };
};

/** Largest input of one operation, in bytes as JSON: an attachment of 50 MB as base64, and what goes with it. */
export const largestInput = 72 * 1024 * 1024;

/** One crossing of the boundary, whatever carries it: IPC, HTTP on the loopback, argv, a direct call. */
export type Transport = (name: string, payload: unknown) => Promise<Result<unknown, ApiError>>;
