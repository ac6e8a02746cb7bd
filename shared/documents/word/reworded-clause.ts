import { rewordedPhrase } from './reworded-phrase';
import type { ShownWording } from './wording-source';
import { always, type PartId } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { Clause, ParagraphPart, Point, Variant } from '#shared/templates/template';
import type { Worded } from '#shared/templates/tree';

/** What a clause or paragraph says now; null where it says the same as before. */
export type ClauseChange = {
  readonly text: string | null;
  /** Its points in their order; those of data are not among them. */
  readonly points: readonly PointChange[];
};

/** A point that stayed or was changed has its id; a new one has none yet. */
export type PointChange = { readonly id: PartId | null; /** null where it says the same */ readonly text: string | null };

export type RewordedClause = { readonly clause: Worded; readonly fields: readonly string[] };

/** The clause with the shown one of its wordings changed; the others, for other decisions of the clerk, stay. */
export function rewordedClause({ worded, variant, reading, setting }: ShownWording, change: ClauseChange, newId: () => PartId): RewordedClause {
  const fields: string[] = [];
  const words = (phrase: Phrase, text: string | null): Phrase => {
    if (text === null) return phrase;
    const reworded = rewordedPhrase(phrase, text, setting);
    fields.push(...reworded.fields);
    return reworded.phrase;
  };
  const pointOf = ({ id, text }: PointChange): readonly Point[] => {
    const known = variant.points.find((point) => point.id === id);
    if (known !== undefined) return [{ ...known, text: words(known.text, text) }];
    return text === null ? [] : [{ id: newId(), when: always, text: plainPhrase(text) }];
  };
  const hidden = variant.points.filter(({ when }) => !reading.shown.holds(when));
  const points = worded.kind === 'clause' ? [...change.points.flatMap(pointOf), ...hidden] : variant.points;
  const changed: Variant = { ...variant, text: words(variant.text, change.text), points };
  return { clause: { ...worded, variants: worded.variants.map((each) => (each === variant ? changed : each)) }, fields: [...new Set(fields)] };
}

export const plainPhrase = (text: string): Phrase => [{ kind: 'text', text, strong: false, when: always }];

/** A clause that was not there before. */
export function newClause(id: PartId, text: string, points: readonly string[], newId: () => PartId): Clause {
  const own = points.map((point): Point => ({ id: newId(), when: always, text: plainPhrase(point) }));
  return { kind: 'clause', id, variants: [{ when: always, text: plainPhrase(text), points: own, list: null }] };
}

/** A paragraph that was not there before. */
export function newParagraph(id: PartId, text: string): ParagraphPart {
  return { kind: 'paragraph', id, align: 'justify', variants: [{ when: always, text: plainPhrase(text), points: [], list: null }] };
}
