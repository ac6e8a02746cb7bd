import { byName } from './named';
import { exceptionText } from './payment-variables';
import type { Text } from '#shared/documents/block';
import { datum, type Facts } from '#shared/documents/facts';
import { firstFreeAnnex } from '#shared/documents/free-annexes';

/** Points of a clause that come from data. */
export type PointList = {
  readonly name: string;
  /** „roky s odlišným příspěvkem“ */
  readonly label: string;
  /** Complete with the marks that close them. */
  readonly points: (facts: Facts) => readonly Text[];
};

export const lists: readonly PointList[] = [
  { name: 'contribution-exceptions', label: 'roky s odlišným příspěvkem', points: (facts) => closed(facts.content.contribution.exceptions.map((_, index) => exceptionText(facts, index))) },
  { name: 'free-annexes', label: 'další přílohy', points: (facts) => closed(facts.content.freeAnnexes.map((_, index) => annexLine(facts, index))) },
];

/** The list of that name, or null where there is none. */
export const listNamed = byName(lists);

/** „…;“, the last one „….“ */
function closed(points: readonly Text[]): readonly Text[] {
  return points.map((text, index) => [...text, { text: index === points.length - 1 ? '.' : ';' }]);
}

function annexLine(facts: Facts, index: number): Text {
  const title = facts.content.freeAnnexes[index]?.title ?? null;
  return [{ text: `příloha č. ${firstFreeAnnex + index} – ` }, datum(facts, `freeAnnexes.${String(index)}.title`, title)];
}
