import type { SearchedText } from '#core/search/searched-texts';
import type { Ledger } from '#core/ledger';
import { caseOfAgreement } from '#shared/documents/case-of';
import { searchLabel } from '#shared/documents/search-label';
import type { Agreement } from '#shared/domain/agreement';
import { excerptOf } from '#shared/domain/search/excerpt';
import type { SearchHit } from '#shared/domain/search/hit';
import { wordsOf } from '#shared/domain/search/words';

/** Where an agreement answers a search best: the text with most of what was searched for, the first of equal ones. */
export function bestHit(agreement: Agreement, texts: readonly SearchedText[], query: string, ledger: Ledger): SearchHit {
  const searched = wordsOf(query);
  const answered = texts.map(({ text }) => answersIn(text, searched));
  const best = texts[answered.indexOf(Math.max(...answered))];
  const { place, field, text } = best ?? { place: 'name', field: '', text: '' };
  const { excerpt, marks } = excerptOf(text, searched);
  return { agreementId: agreement.id, place, label: searchLabel(place, field, caseOfAgreement(ledger, agreement)), excerpt, marks: marks.map(([from, to]) => [from, to]) };
}

/** How many of the searched words a text answers. */
function answersIn(text: string, searched: readonly string[]): number {
  const words = wordsOf(text);
  return searched.filter((each) => words.some((word) => word.startsWith(each))).length;
}
