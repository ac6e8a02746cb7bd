import { z } from 'zod';
import { misunderstood, understood, type Parsed } from '#shared/domain/issue-code';
import { firstYear, lastYear } from '#shared/domain/plain-date';

/** A whole number between two bounds, both included. */
export const wholeNumberSchema = (least: number, most: number) =>
  z.int({ error: 'not-a-number' }).min(least, { error: 'number-out-of-range' }).max(most, { error: 'number-out-of-range' });

export const yearSchema = wholeNumberSchema(firstYear, lastYear);

/** Reads a whole number between two bounds; spaces inside it are let pass. */
export function parseWholeNumber(typed: string, least: number, most: number): Parsed<number> {
  const digits = typed.replace(/[\s\u00a0]/gu, '');
  if (!/^\d{1,9}$/u.test(digits)) return misunderstood('not-a-number');
  const value = Number(digits);
  return value < least || value > most ? misunderstood('number-out-of-range') : understood(value);
}

export const parseYear = (typed: string): Parsed<number> => parseWholeNumber(typed, firstYear, lastYear);
