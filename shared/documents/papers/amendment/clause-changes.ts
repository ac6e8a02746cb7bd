import type { OutlineArticle } from './outline';
import { quotedItems, said, wordsOfItem, type Change } from './quotation';
import { renumberings } from './renumbering';
import { standingBefore, stepsBetween, type Standing, type Step } from './steps';
import type { ListItem } from '#shared/documents/block';

/** What changes among the clauses of an article that stays, clause by clause, by the numbers they have so far. */
export function clauseChanges(was: OutlineArticle, is: OutlineArticle): readonly Change[] {
  const steps = stepsBetween(was.clauses.map(nameOf), is.clauses.map(nameOf));
  const changes = steps.flatMap((step, index) => changeOf(step, standingBefore(steps, index), was, is));
  const kept = steps.flatMap((step) => (step.kind === 'kept' ? [{ was: numberOf(was.clauses[step.was]), is: numberOf(is.clauses[step.is]), order: step }] : []));
  return [...changes, ...renumberings(['odst.', 'odst.'], ` ${was.number}`, kept).map((sentence) => said(sentence))];
}

const nameOf = ({ id, label }: ListItem): string => id ?? label;
const numberOf = (clause: ListItem | undefined): string => clause?.label.replace(/\.$/u, '') ?? '';

function changeOf(step: Step, before: Standing, { number, clauses: earlier }: OutlineArticle, { clauses: later }: OutlineArticle): readonly Change[] {
  if (step.kind === 'removed') return [said(`V ${number} se odst. ${numberOf(earlier[step.was])} zrušuje.`)];
  const clause = later[step.is];
  if (clause === undefined) return [];
  if (step.kind === 'inserted') return [said(`V ${number} se ${placeOf(before, earlier, later)}vkládá nový odst. ${numberOf(clause)}, který zní:`, quotedItems([clause]))];
  const former = earlier[step.was];
  if (former === undefined || wordsOfItem(former) === wordsOfItem(clause)) return [];
  return [said(`V ${number} odst. ${numberOf(former)} se dosavadní znění nahrazuje tímto zněním:`, quotedItems([clause]))];
}

/** „za odst. 2 “: after a clause that stays by its number so far, after a new one by its new number. */
function placeOf(before: Standing, earlier: readonly ListItem[], later: readonly ListItem[]): string {
  if (before === undefined) return earlier.length === 0 ? '' : 'před odst. 1 ';
  return before.kind === 'inserted' ? `za nový odst. ${numberOf(later[before.is])} ` : `za odst. ${numberOf(earlier[before.was])} `;
}
