import type { DocumentWording } from './document-wording';
import type { LinePart, WordingLine } from './wording-line';
import type { AgreementContent } from '#shared/domain/agreement';
import { withDeviations } from '#shared/templates/apply-deviations';
import { always } from '#shared/templates/condition';
import { withAdded, withAddedArticle, withMoved, withName, withWorded, type OwnPlace } from '#shared/templates/deviating/deviate';
import { withDropped, withRestored } from '#shared/templates/deviating/drop';
import type { Deviation } from '#shared/templates/deviation';
import { referrersOf } from '#shared/templates/edit/referrers';
import type { Phrase } from '#shared/templates/phrase';
import type { Clause, Point, Template, Variant } from '#shared/templates/template';
import { findPart, idsIn, idsOf, isWorded, type Worded } from '#shared/templates/tree';
import { changed } from '#data/draft/draft';
import type { DraftSession } from '#data/draft/session';

/** What the person may do to the wording of one document of an agreement. */
export type WordingCommands = {
  /** Letters typed one after another are one step of undo. */
  readonly writeText: (part: string, variant: number, text: Phrase) => void;
  readonly writePoint: (part: string, variant: number, point: string, text: Phrase) => void;
  readonly writeName: (part: string, text: Phrase) => void;
  /** Answers the id of the new point. */
  readonly addPoint: (part: string, variant: number) => string;
  readonly removePoint: (part: string, variant: number, point: string) => void;
  /** Answers the id of what was added. */
  readonly addAfter: (line: WordingLine) => string;
  /** Adds an article with a clause to be written; answers the id of the article. */
  readonly addArticleAfter: (article: LinePart) => string;
  readonly move: (part: string, place: OwnPlace) => void;
  /** Answers the parts that refer to what is gone. */
  readonly drop: (part: LinePart) => readonly string[];
  /** Of what was dropped with its article, the article with it. */
  readonly restore: (line: WordingLine) => void;
};

type Change = (deviations: readonly Deviation[], worded: Template) => readonly Deviation[];

export function wordingCommands(session: DraftSession<AgreementContent>, { base }: Pick<DocumentWording, 'base'>): WordingCommands {
  const now = () => withDeviations(base, session.draft().present.content.wording.deviations);
  const type = (part: string, change: Change) =>
    session.apply((draft, at) => {
      const { content, unparsed } = draft.present;
      const deviations = change(content.wording.deviations, now());
      return changed(draft, wordingField(base.id, part), { content: { ...content, wording: { ...content.wording, deviations } }, unparsed }, at);
    });
  // A command is a step of its own: it neither joins the typing before it nor is joined.
  const act = (part: string, change: Change) => {
    const closed = () => session.apply((draft) => ({ ...draft, open: null }));
    closed();
    type(part, change);
    closed();
  };
  const reworded =
    (part: string, variant: number, change: (variant: Variant) => Variant): Change =>
    (deviations, worded) => {
      const found = findPart(worded, part)?.part;
      return found !== undefined && isWorded(found) ? withWorded(deviations, base, { ...found, variants: found.variants.map((each, index) => (index === variant ? change(each) : each)) }) : deviations;
    };
  const pointsChanged = (part: string, variant: number, change: (points: readonly Point[]) => readonly Point[]) => reworded(part, variant, (each) => ({ ...each, points: change(each.points) }));
  return {
    writeText: (part, variant, text) => type(part, reworded(part, variant, (each) => ({ ...each, text }))),
    writePoint: (part, variant, id, text) => type(part, pointsChanged(part, variant, (points) => points.map((point) => (point.id === id ? { ...point, text } : point)))),
    writeName: (part, text) => type(part, (deviations) => withName(deviations, base, part, text)),
    addPoint(part, variant) {
      const [id] = freshIds([base, now()]);
      act(part, pointsChanged(part, variant, (points) => [...points, { id, when: always, text: [] }]));
      return id;
    },
    removePoint: (part, variant, id) => act(part, pointsChanged(part, variant, (points) => points.filter((point) => point.id !== id))),
    addAfter(line) {
      const [id] = freshIds([base, now()]);
      act(id, (deviations) => withAdded(deviations, base, placeAfter(line), newPart(id, line)));
      return id;
    },
    addArticleAfter(article) {
      const [id, first] = freshIds([base, now()]);
      act(id, (deviations) => withAddedArticle(deviations, base, article.id, { kind: 'article', id, when: always, name: [], children: [newClause(first)] }));
      return id;
    },
    move: (part, place) => act(part, (deviations) => withMoved(deviations, base, part, place)),
    drop(part) {
      act(part.id, (deviations) => withDropped(deviations, base, part.id));
      return referrersOf(new Set(idsOf(part)), [now()]).map(({ part: from }) => from);
    },
    restore({ part, within }) {
      const isGoneWhole = within !== null && findPart(now(), within) === null;
      act(part.id, (deviations) => withRestored(deviations, base, isGoneWhole ? within : part.id));
    },
  };
}

/** The path of a part of the wording, by which pages and undo lead to it. */
export const wordingField = (template: string, part: string): string => `wording.${template}.${part}`;

function placeAfter({ part, within }: WordingLine): OwnPlace {
  return part.kind === 'article' ? { article: part.id, after: null } : { article: within, after: part.id };
}

/** Clauses stand in articles and lists; elsewhere, and after a paragraph, what is added has no number either. */
function newPart(id: string, { part, within }: WordingLine): Worded {
  const clause = newClause(id);
  const numbered = part.kind === 'article' || (within !== null && part.kind !== 'paragraph');
  return numbered ? clause : { ...clause, kind: 'paragraph', align: 'justify' };
}

const newClause = (id: string): Clause => ({ kind: 'clause', id, variants: [{ when: always, text: [], points: [], list: null }] });

/** Two ids neither the template nor the agreement has. */
function freshIds(templates: readonly Template[]): readonly [string, string] {
  const taken = new Set(templates.flatMap(idsIn));
  const next = (from: number): number => (taken.has(`own.${String(from)}`) ? next(from + 1) : from);
  const first = next(1);
  return [`own.${String(first)}`, `own.${String(next(first + 1))}`];
}
