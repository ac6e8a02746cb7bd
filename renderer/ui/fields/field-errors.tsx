import { createContext, useContext, type ReactNode } from 'react';

/** What is wrong with fields beyond their own text, by path: refusals, characters the document cannot print. */
export type FieldErrors = ReadonlyMap<string, ReactNode>;

const none: FieldErrors = new Map();
const FieldErrorsContext = createContext<FieldErrors>(none);

/** Hands every field below it the errors of its path. */
export const FieldErrorsProvider = FieldErrorsContext.Provider;

export function useFieldError(path: string): ReactNode {
  return useContext(FieldErrorsContext).get(path);
}
