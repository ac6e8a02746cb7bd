import type { ListItem } from '#shared/documents/block';
import { roman } from '#shared/documents/composing/numbering';
import { articleList, clauseList } from './numbering';

/** A place in a list that the word processor numbers itself. */
export type Place = { readonly reference: string; readonly level: number; readonly instance: number };

/**
 * Knows what number the word processor will give to the next heading or clause of one part of a document, so that only texts
 * whose number comes out as it was composed are numbered automatically; others keep theirs as text.
 */
export type NumberPlan = {
  /** The place of an article with this number, or null. */
  readonly article: (number: string | null) => Place | null;
  /** The place of the first item of a list, or null; its other items follow it. */
  readonly list: (items: readonly ListItem[]) => Place | null;
};

/** @param nextInstance a number for each list that begins anew */
export function createNumberPlan(nextInstance: () => number): NumberPlan {
  const instance = nextInstance();
  let articles = 0;
  /** Clauses of the open article so far; null while none is open. */
  let clauses: number | null = null;
  return {
    article: (number) => {
      const follows = number?.replace('\u00a0', ' ') === `Čl. ${roman(articles + 1)}`;
      clauses = follows ? 0 : null;
      if (!follows) return null;
      articles += 1;
      return { reference: articleList, level: 0, instance };
    },
    list: (items) => {
      if (clauses !== null && isNumbered(items, clauses)) {
        clauses += items.length;
        return { reference: articleList, level: 1, instance };
      }
      return isNumbered(items, 0) ? { reference: clauseList, level: 0, instance: nextInstance() } : null;
    },
  };
}

const labelsByDepth: readonly ((number: number) => string)[] = [(number) => `${String(number)}.`, (number) => `${letter(number)})`, (number) => `${roman(number).toLowerCase()})`];

/** Whether the labels of all levels are those the lists give, when so many items went before. */
function isNumbered(items: readonly ListItem[], before: number, depth = 0): boolean {
  const labelOf = labelsByDepth[depth];
  if (labelOf === undefined) return items.length === 0;
  return items.every(({ label, children }, index) => label === labelOf(before + index + 1) && isNumbered(children, 0, depth + 1));
}

/** a, b … z for 1, 2 … 26; nothing beyond, where the programs differ. */
const letter = (number: number): string => (number > 26 ? '' : String.fromCharCode('a'.charCodeAt(0) + number - 1));
