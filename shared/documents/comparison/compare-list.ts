import type { ListItem, TextChange } from '#shared/documents/block';
import { belonging, compareTexts, plain } from './compare-texts';
import { linesOfItem } from './lines';
import { markedItem } from './mark-block';
import type { Notes } from './notes';
import { paired } from './pair';
import { inside, itemName, type Place } from './place';
import { unit, type Unit } from './unit';

/** Where a list stands, and whether its items are clauses of an article. */
export type ListPlace = { readonly place: Place; readonly inArticle: boolean };

/** Items of a list, each with what is below it; they are numbered as in the later wording. */
export function compareItems(then: readonly ListItem[], now: readonly ListItem[], at: ListPlace, notes: Notes): readonly ListItem[] {
  const name = (item: ListItem): string => itemName(item, at.inArticle);
  return paired(then, now, unitOfItem).map((pair) => {
    if (pair.kind === 'alone') return wholeItem(pair.value, pair.change, inside(at.place, name(pair.value)), notes);
    return compareItem(pair.then, pair.now, { ...at, place: inside(at.place, name(pair.then), name(pair.now)) }, notes);
  });
}

function wholeItem(item: ListItem, change: TextChange, place: Place, notes: Notes): ListItem {
  return markedItem(item, change, notes.whole(item.id, place, linesOfItem(item), change));
}

function compareItem(then: ListItem, now: ListItem, at: ListPlace, notes: Notes): ListItem {
  const { text, changed } = compareTexts(then.text, now.text);
  notes.numbers(then.label, now.label, at.place);
  const own = changed ? belonging(text, notes.changed(now.id ?? then.id, at.place, [plain(then.text)], [plain(now.text)])) : text;
  return { ...now, text: own, children: compareItems(then.children, now.children, at, notes) };
}

/** Points follow their clause, so that it is found again by them too. */
const unitOfItem = (item: ListItem): Unit => unit('item', item.id, [plain(item.text), ...item.children.flatMap(linesOfItem)]);
