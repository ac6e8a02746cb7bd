import { clauseChanges } from './clause-changes';
import { otherChanges } from './other-changes';
import type { Outline, OutlineArticle } from './outline';
import { quoted, quotedItems, said, wordsOf, type Change } from './quotation';
import { renumberings } from './renumbering';
import { standingBefore, stepsBetween, type Standing, type Step } from './steps';
import type { ListItem } from '#shared/documents/block';

/** What an amendment does to an agreement, in the order of its articles and by the numbers they have so far. */
export function articleChanges(was: Outline, is: Outline): readonly Change[] {
  const steps = stepsBetween(was.articles.map(({ id }) => id), is.articles.map(({ id }) => id));
  const changes = steps.flatMap((step, index) => changesOf(step, standingBefore(steps, index), was.articles, is.articles));
  const kept = steps.flatMap((step) => (step.kind === 'kept' ? [{ was: numberOf(was.articles[step.was]), is: numberOf(is.articles[step.is]), order: step }] : []));
  return [...otherChanges('V záhlaví Smlouvy', was.opening, is.opening), ...changes, ...renumberings(['čl.', 'čl.'], '', kept).map((sentence) => said(sentence))];
}

/** VI */
const numberOf = (article: OutlineArticle | undefined): string => article?.number.replace('čl. ', '') ?? '';

function changesOf(step: Step, before: Standing, earlier: readonly OutlineArticle[], later: readonly OutlineArticle[]): readonly Change[] {
  if (step.kind === 'removed') return [said(`Čl. ${numberOf(earlier[step.was])} se zrušuje.`)];
  const article = later[step.is];
  if (article === undefined) return [];
  if (step.kind === 'inserted') return [said(`${placeOf(before, earlier, later)} se vkládá nový ${article.number}, který zní:`, wordingOf(article))];
  const former = earlier[step.was];
  return former === undefined ? [] : [...nameChange(former, article), ...otherChanges(`V ${former.number}`, former.others, article.others), ...clauseChanges(former, article)];
}

function placeOf(before: Standing, earlier: readonly OutlineArticle[], later: readonly OutlineArticle[]): string {
  if (before === undefined) return 'Před čl. I';
  return before.kind === 'inserted' ? `Za nový čl. ${numberOf(later[before.is])}` : `Za čl. ${numberOf(earlier[before.was])}`;
}

/** A whole article: its number and name, and its clauses below. */
function wordingOf({ number, name, clauses }: OutlineArticle): readonly ListItem[] {
  const heading: ListItem = { label: number.replace('čl.', 'Čl.'), text: name, children: [] };
  return quotedItems([heading, ...clauses]);
}

function nameChange(was: OutlineArticle, is: OutlineArticle): readonly Change[] {
  if (wordsOf(was.name) === wordsOf(is.name)) return [];
  return [{ text: [{ text: `Název ${was.number} zní: ` }, ...quoted(is.name), { text: '.' }], wording: [] }];
}
