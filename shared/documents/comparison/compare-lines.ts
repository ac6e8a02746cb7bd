import type { Detail, Text } from '#shared/documents/block';
import { belonging, compareTexts, marked, plain } from './compare-texts';
import { lineOfDetail } from './lines';
import { markedDetail } from './mark-block';
import type { Notes } from './notes';
import { paired } from './pair';
import { inside, type Place } from './place';
import { unit } from './unit';

/** One text, noted where it differs. */
export function compareLine(then: Text, now: Text, place: Place, notes: Notes, id?: string): Text {
  const { text, changed } = compareTexts(then, now);
  return changed ? belonging(text, notes.changed(id, place, [plain(then)], [plain(now)])) : text;
}

/** Texts below each other, of which some may be new or gone. */
export function compareLines(then: readonly Text[], now: readonly Text[], place: Place, notes: Notes): readonly Text[] {
  return paired(then, now, (text) => unit('line', null, [plain(text)])).map((pair) => {
    if (pair.kind === 'both') return compareLine(pair.then, pair.now, place, notes);
    return belonging(marked(pair.value, pair.change), notes.whole(null, place, [plain(pair.value)], pair.change));
  });
}

/** Details of one label are one detail. */
export function compareDetails(then: readonly Detail[], now: readonly Detail[], place: Place, notes: Notes): readonly Detail[] {
  return paired(then, now, ({ label, value }) => unit(`detail ${label}`, label, [plain(value)])).map((pair) => {
    if (pair.kind === 'both') return { label: pair.now.label, value: compareLine(pair.then.value, pair.now.value, inside(place, pair.now.label), notes) };
    return markedDetail(pair.value, pair.change, notes.whole(null, inside(place, pair.value.label), [lineOfDetail(pair.value)], pair.change));
  });
}
