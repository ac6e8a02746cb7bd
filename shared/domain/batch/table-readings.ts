import type { Contribution, DueRule, LegalBasis, PaymentTerms, Term } from '#shared/domain/agreement';
import type { Organ } from '#shared/domain/approval';
import { plainWords } from '#shared/domain/batch/words';
import { misunderstood, understood, type Parsed } from '#shared/domain/issue-code';
import { daysInMonth, parseDate, partsOf } from '#shared/domain/plain-date';
import { parseWholeNumber } from '#shared/domain/whole-number';

/** Reads one of a few answers by words that stand in it; the first answer that has one of them counts. */
function choice<V>(answers: readonly (readonly [value: V, words: readonly string[]])[]) {
  return (typed: string): Parsed<V> => {
    const text = plainWords(typed);
    const found = answers.find(([, words]) => words.some((word) => text.includes(word)));
    return found === undefined ? misunderstood('not-a-choice') : understood(found[0]);
  };
}

export const readLegalBasis = choice<LegalBasis>([
  ['civil-code', ['1746', 'obcansk', 'nepojmenovan']],
  ['public-law', ['160', 'spravni', 'verejnopravni']],
  ['grant', ['10a', 'dotac']],
]);

export const readRequest = choice<PaymentTerms['request']>([
  ['call', ['vyzv']],
  ['invoice', ['faktur']],
]);

export const readPublisher = choice<'coordinator' | 'region'>([
  ['coordinator', ['koordinator', 'vysocina']],
  ['region', ['spolupracujici', 'kraj']],
]);

export const readPartialYear = choice<Contribution['partialYear']>([
  ['by-months', ['mesic']],
  ['by-days', ['dni', 'dnu', 'den']],
  ['whole', ['pln', 'cely', 'cela']],
]);

export const readOrgan = choice<Organ>([
  ['assembly', ['zastupitelstv']],
  ['council', ['rada', 'rady', 'rade']],
  ['committee', ['vybor', 'komise']],
]);

/** `doba neurčitá`, or the last day of the term. */
export function readTerm(typed: string): Parsed<Term> {
  if (plainWords(typed).includes('neurcit')) return understood({ kind: 'open-ended' });
  const until = parseDate(typed);
  return until.ok ? understood({ kind: 'until', until: until.value }) : until;
}

/** `30`, `30 dnů`, or a day of every year: `31. 3.`, which Excel likes to turn into a day of one year. */
export function readDue(typed: string): Parsed<DueRule> {
  const days = parseWholeNumber(typed.replace(/dn[ůuíi]\s*$/iu, ''), 1, 365);
  if (days.ok) return understood({ kind: 'after-request', days: days.value });
  const date = parseDate(typed);
  if (date.ok) return fixedDay(partsOf(date.value).day, partsOf(date.value).month);
  const [, day, month] = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.?$/u.exec(typed.trim().replaceAll('\u00a0', ' ')) ?? [];
  return day === undefined ? days : fixedDay(Number(day), Number(month));
}

/** A day that exists in every year. */
function fixedDay(day: number, month: number): Parsed<DueRule> {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2023, month);
  return exists ? understood({ kind: 'fixed-day', day, month }) : misunderstood('day-not-in-month');
}
