import type { Text } from '#shared/documents/block';
import { letter, roman, type Place } from '#shared/documents/composing/numbering';
import { textOf, type PhraseSetting } from '#shared/documents/composing/phrase-text';
import type { Reading } from '#shared/documents/composing/reading';
import { componentNamed } from '#shared/documents/components/components';
import { listNamed } from '#shared/documents/wording/lists';
import { plainPhrase } from '#shared/documents/wording/plain-phrase';
import { always } from '#shared/templates/condition';
import { isEqual, nameOf } from '#shared/templates/deviations-between';
import type { ListPart } from '#shared/templates/template';
import { findPart, isWorded, type AnyPart, type Group, type PlacedPart } from '#shared/templates/tree';
import { wordingText, type WordingState } from '#text/agreement/wording';

/** What has a line of its own: a name, a clause, or what comes from data. */
export type LinePart = Exclude<AnyPart, ListPart>;

/** A part of one agreement as its page says it. */
export type WordingLine = {
  readonly part: LinePart;
  readonly within: string | null;
  readonly state: WordingState;
  /** Whether it stands elsewhere than in the template. */
  readonly moved: boolean;
  /** „Čl. III“, „2.“; null for what has none. */
  readonly number: string | null;
  /** „čl. III odst. 2“ */
  readonly label: string;
  /** Number of the article it stands in. */
  readonly here: number | null;
  readonly text: Text;
  readonly points: readonly { readonly mark: string; readonly text: Text }[];
};

export type LineSource = { readonly reading: Reading; readonly setting: (here: number | null) => PhraseSetting };

/** How a part stands to the template it comes from. */
export type Standing = Pick<WordingLine, 'state' | 'moved'>;

/** The line of a part, or null for what this agreement does not show. */
export function lineOf({ part, within }: PlacedPart, { reading, setting }: LineSource, standing: Standing = asTemplate): WordingLine | null {
  if (part.kind === 'list' || !reading.shown.shows(part.id)) return null;
  const place = standing.state === 'dropped' ? nowhere : (reading.numbering.get(part.id) ?? nowhere);
  const here = place.article ?? articleOf(within, reading);
  return { part, within: within?.id ?? null, ...standing, here, number: numberOf(part, place), label: labelOf(part, place), ...wordsOf(part, reading, setting(here)) };
}

const asTemplate: Standing = { state: 'as-template', moved: false };

const nowhere: Place = { article: null, clause: null, point: null };

/** What bears no number itself still stands in an article. */
function articleOf(within: Group | null, { numbering }: Reading): number | null {
  return within === null ? null : (numbering.get(within.id)?.article ?? null);
}

/** How a part stands to the template it comes from. */
export function stateOf(part: AnyPart, base: Reading['template'], worded: Reading['template']): WordingState {
  const original = findPart(base, part.id)?.part;
  if (original === undefined) return 'added';
  const present = findPart(worded, part.id)?.part;
  if (present === undefined) return 'dropped';
  const same = isWorded(present) ? isEqual(original, present) : isEqual(nameOf(original), nameOf(present));
  return same ? 'as-template' : 'changed';
}

function numberOf(part: LinePart, { article, clause }: Place): string | null {
  if (part.kind === 'article') return article === null ? null : `Čl.\u00a0${roman(article)}`;
  return part.kind === 'clause' && clause !== null ? `${String(clause)}.` : null;
}

function labelOf(part: LinePart, { article, clause }: Place): string {
  const within = article === null ? '' : `čl. ${roman(article)}`;
  if (clause !== null) return `${within} odst. ${String(clause)}`.trim();
  if (article !== null) return within;
  if (part.kind === 'component') return wordingText.data(componentLabel(part.component));
  return isWorded(part) ? wordingText.unnumbered(gistOf(part)) : wordingText.name(gistOf(part));
}

/** What a part says, in a few words. */
export function gistOf(part: LinePart): string {
  if (part.kind === 'component') return componentLabel(part.component);
  const words = plainPhrase(isWorded(part) ? (part.variants[0]?.text ?? []) : (nameOf(part) ?? [])).trim();
  return words.length <= excerptLength ? words : `${words.slice(0, excerptLength).trimEnd()}…`;
}

/** Characters of an excerpt: what fits a line of a list. */
const excerptLength = 50;

const componentLabel = (name: string): string => componentNamed(name)?.label ?? name;

function wordsOf(part: LinePart, { shown }: Reading, setting: PhraseSetting): Pick<WordingLine, 'text' | 'points'> {
  if (part.kind === 'component') return { text: [{ text: wordingText.fromData(componentLabel(part.component)) }], points: [] };
  if (!isWorded(part)) return { text: textOf(nameOf(part) ?? [], always, setting), points: [] };
  const variant = shown.variantOf(part);
  if (variant === null) return { text: [], points: [] };
  const own = shown.pointsOf(part).map(({ text, when }) => textOf(text, when, setting));
  const listed = variant.list === null ? [] : (listNamed(variant.list)?.points(setting.facts) ?? []);
  return { text: textOf(variant.text, variant.when, setting), points: [...own, ...listed].map((text, index) => ({ mark: letter(index), text })) };
}
