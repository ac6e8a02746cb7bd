import type { SearchedText } from '#core/search/searched-texts';
import type { Ledger } from '#core/ledger';
import { caseOfAgreement } from '#shared/documents/case-of';
import { searchLabel } from '#shared/documents/search-label';
import type { Agreement } from '#shared/domain/agreement';
import { excerptOf } from '#shared/domain/search/excerpt';
import type { SearchHit } from '#shared/domain/search/hit';
import { folded, placeOfWord, wordsOf } from '#shared/domain/search/words';

/** Where an agreement answers a search best: the text with most of what was searched for, the first of equal ones. */
export function bestHit(agreement: Agreement, texts: readonly SearchedText[], query: string, ledger: Ledger): SearchHit {
  const searched = wordsOf(query);
  const answered = texts.map((each) => searched.filter((word) => placeOfWord(foldedOf(each), word) !== -1).length);
  const best = texts[answered.indexOf(Math.max(...answered))] ?? { place: 'name', field: '', text: '' };
  const { place, field } = best;
  const { excerpt, marks } = excerptOf(pieceOf(best, searched), searched);
  return { agreementId: agreement.id, place, label: searchLabel(place, field, caseOfAgreement(ledger, agreement)), excerpt, marks: marks.map(([from, to]) => [from, to]) };
}

const foldedOf = ({ text, folded: known }: SearchedText): string => known ?? folded(text);

/** Characters of a very long text that are looked at for its excerpt: around the first found word, and far more than are shown. */
const around = { before: 200, after: 800 };

function pieceOf(searchedText: SearchedText, searched: readonly string[]): string {
  const { text } = searchedText;
  const whole = foldedOf(searchedText);
  // Places in the one are places in the other only where folding kept the length.
  if (text.length <= around.before + around.after || whole.length !== text.length) return text;
  const places = searched.map((word) => placeOfWord(whole, word)).filter((place) => place !== -1);
  const first = Math.min(...places, text.length);
  return text.slice(Math.max(0, first - around.before), first + around.after);
}
