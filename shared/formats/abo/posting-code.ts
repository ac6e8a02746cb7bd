/** Kód účtování: 1 debits the account, 2 credits it; the others take such an entry back (storno). */
export type PostingCode = '1' | '2' | '3' | '4' | '5';

export const isPostingCode = (code: string): code is PostingCode => /^[1-5]$/u.test(code);

/** Which entry code 4 takes back: a debit as most banks have it, with 5 for a credit; or a credit as Česká spořitelna has it, with 3 for a debit. */
export type ReversalConvention = 'four-is-debit' | 'four-is-credit';

export const isReversal = (code: PostingCode): boolean => code > '2';

/** What an entry does to the balance: 1 raises it, -1 lowers it. Taking a debit back raises it. */
export function signOf(code: PostingCode, convention: ReversalConvention): 1 | -1 {
  if (code === '4') return convention === 'four-is-debit' ? 1 : -1;
  return code === '2' || code === '3' ? 1 : -1;
}

type Posted = { readonly code: PostingCode; readonly amount: number };

/** What is known of a statement, and of the file around it, when it is told which convention it keeps. */
export type ConventionSigns = {
  /** Posting codes of all entries of the file. */
  readonly codes: ReadonlySet<PostingCode>;
  readonly entries: readonly Posted[];
  /** What the entries should come to; null where the statement does not say. */
  readonly change: number | null;
  /** Whether there are records as only Česká spořitelna writes them. */
  readonly isExtended: boolean;
};

/** By the code that only one of both has; where none of them occurs, or both, by which of the readings adds up. */
export function reversalConvention({ codes, entries, change, isExtended }: ConventionSigns): ReversalConvention {
  if (codes.has('3') !== codes.has('5')) return codes.has('3') ? 'four-is-credit' : 'four-is-debit';
  const likely = isExtended ? 'four-is-credit' : 'four-is-debit';
  const unlikely = isExtended ? 'four-is-debit' : 'four-is-credit';
  return sumOf(entries, likely) !== change && sumOf(entries, unlikely) === change ? unlikely : likely;
}

/** What entries do to the balance together. */
export function sumOf(entries: readonly Posted[], convention: ReversalConvention): number {
  return entries.reduce((sum, { code, amount }) => sum + signOf(code, convention) * amount, 0);
}
