import type { TemplateSession } from '#data/template-session';
import type { Condition, PartId } from '#shared/templates/condition';
import { setCondition, setPhrase } from '#shared/templates/edit/contents';
import type { Edit, EditRefusal, Place, Target } from '#shared/templates/edit/edit';
import { addPart, movePart, removePart } from '#shared/templates/edit/parts';
import { addWording, movePoint, moveWording, removePoint, removeWording } from '#shared/templates/edit/wordings';
import type { Phrase } from '#shared/templates/phrase';
import type { Template, Variant } from '#shared/templates/template';
import { findPart } from '#shared/templates/tree';
import type { DeskOfPhrases } from '#ui/phrase-editor/phrase-desk';
import { copyOf, newPart, type NewPart } from './parts/new-parts';
import { joinBack, joinPoint, moveBy, pointAfter, siblingsOf, splitHere, splitPoint, type Written } from './parts/part-edits';
import { slotName } from './parts/slot';
import { slotOf } from './parts/slot-of';

/** Everything that can be done to the parts of a template; each is one step of undo. */
export type PartCommands = {
  readonly write: (target: Target, phrase: Phrase) => void;
  readonly split: (target: Target, before: Phrase, after: Phrase) => void;
  readonly join: (target: Target) => void;
  readonly move: (id: PartId, way: 'up' | 'down') => void;
  readonly moveTo: (id: PartId, within: PartId | null, after: PartId | null) => void;
  readonly duplicate: (id: PartId) => void;
  readonly remove: (id: PartId) => void;
  readonly add: (wanted: NewPart, place: Place) => void;
  readonly addPoint: (place: WordingTarget, after: PartId | null) => void;
  readonly movePoint: (part: PartId, point: PartId, after: PartId | null) => void;
  readonly removePoint: (part: PartId, point: PartId) => void;
  readonly addVariant: (place: WordingTarget, wording: Variant) => void;
  readonly moveVariant: (place: WordingTarget, to: number) => void;
  readonly removeVariant: (place: WordingTarget) => void;
  readonly setCondition: (target: Target, condition: Condition) => void;
  /** What a part has beside its words and conditions, as its alignment. */
  readonly set: (part: PartId, edit: (template: Template) => Edit) => void;
};

export type WordingTarget = { readonly part: PartId; readonly variant: number };

type Surroundings = {
  readonly session: TemplateSession;
  readonly desk: DeskOfPhrases;
  /** Templates that may refer to this one. */
  readonly others: () => readonly Template[];
  readonly choose: (id: PartId) => void;
  /** Tells why something cannot be done. */
  readonly refused: (refusal: EditRefusal) => void;
  /** Hears of what is gone, so that it can be brought back. */
  readonly removed: (part: string) => void;
};

export function partCommands({ session, desk, others, choose, refused, removed }: Surroundings): PartCommands {
  const present = () => session.draft().present.content;
  const told = (refusal: EditRefusal | null): boolean => {
    if (refusal !== null) refused(refusal);
    return refusal === null;
  };
  const goTo = (target: Target, at: number | 'end') => {
    choose(target.part);
    desk.focus(slotName(target), at);
  };
  const writeOn = (written: Written | null) => {
    if (written !== null && told(session.apply(written.target.part, () => written.edit))) goTo(written.target, written.at);
  };

  return {
    write: (target, phrase) => session.type(target.part, (template) => setPhrase(template, target, phrase)),
    split: (target, before, after) => {
      const { point, variant } = target;
      writeOn(point !== undefined && variant !== undefined ? splitPoint(present(), { ...target, point, variant }, before, after) : splitHere(present(), target, before, after));
    },
    join: (target) => {
      const { point, variant } = target;
      writeOn(point !== undefined && variant !== undefined ? joinPoint(present(), { ...target, point, variant }, others()) : joinBack(present(), target.part, others()));
    },
    move: (id, way) => void told(session.apply(id, (template) => moveBy(template, id, way))),
    moveTo: (id, within, after) => void told(session.apply(id, (template) => movePart(template, id, { within, after }))),
    duplicate: (id) => {
      const found = findPart(present(), id);
      if (found === null) return;
      const within = found.within?.id ?? null;
      const copy = copyOf(found.part, within);
      if (told(session.apply(copy.id, (template) => addPart(template, copy, { within, after: id })))) choose(copy.id);
    },
    remove: (id) => {
      const siblings = siblingsOf(present(), id);
      const at = siblings.findIndex((part) => part.id === id);
      const next = siblings[at + 1] ?? siblings[at - 1];
      if (!told(session.apply(id, (template) => removePart(template, id, others())))) return;
      if (next !== undefined) choose(next.id);
      removed(id);
    },
    add: (wanted, place) => {
      const part = newPart(wanted, place.within);
      if (!told(session.apply(part.id, (template) => addPart(template, part, place)))) return;
      const slot = slotOf(present(), part.id);
      if (slot === null) choose(part.id);
      else goTo(slot, 0);
    },
    addPoint: (place, after) => writeOn(pointAfter(present(), place, after)),
    movePoint: (part, point, after) => void told(session.apply(part, (template) => movePoint(template, part, point, after))),
    removePoint: (part, point) => {
      if (told(session.apply(part, (template) => removePoint(template, part, point, others())))) removed(point);
    },
    addVariant: (place, wording) => {
      if (told(session.apply(place.part, (template) => addWording(template, place, wording)))) goTo(place, 0);
    },
    moveVariant: (place, to) => void told(session.apply(place.part, (template) => moveWording(template, place, to))),
    removeVariant: (place) => {
      if (told(session.apply(place.part, (template) => removeWording(template, place, others())))) removed(place.part);
    },
    setCondition: (target, condition) => void told(session.apply(target.part, (template) => setCondition(template, target, condition))),
    set: (part, edit) => void told(session.apply(part, edit)),
  };
}
