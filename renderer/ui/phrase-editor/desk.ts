import type { Condition, PartId } from '#shared/templates/condition';
import type { Piece } from '#shared/templates/phrase';
import type { Stretch } from './condition-stretch';
import type { CaretPlace } from './commands';
import type { Reference } from './reference-chip';

/** How the text at the caret stands: what a toolbar shows. */
export type Standing = {
  readonly strong: boolean;
  /** What a condition would be set to; null where nothing is selected and the caret is in no conditional stretch. */
  readonly stretch: Stretch | null;
  /** The reference whose targets would be changed; null where the caret is at none. */
  readonly reference: Reference | null;
};

/** The phrase that is being written, for what stands outside of it. */
export type ActivePhrase = {
  readonly name: string;
  readonly leave: () => void;
  readonly standing: () => Standing | null;
  /** Where the caret is in the window. */
  readonly caret: () => DOMRect;
  /** @param place null leaves the caret where it was */
  readonly focus: (place: CaretPlace | null) => void;
  /** @param before characters in front of the caret whose place it takes */
  readonly insert: (piece: Piece, before: number) => void;
  readonly retarget: (reference: Reference, to: readonly PartId[]) => void;
  readonly write: (text: string) => void;
  readonly toggleStrong: () => void;
  readonly setCondition: (stretch: Stretch, condition: Condition) => void;
};

/** What is being picked, and the place of the list in the window. */
export type Picking = { readonly rect: DOMRect } & (
  | { readonly what: 'anything'; /** Characters in front of the caret that the choice replaces. */ readonly before: number }
  | { readonly what: 'targets'; /** The reference that is to lead elsewhere; null for a new one. */ readonly of: Reference | null }
);

/** Phrases that are written one at a time, with one toolbar and one list of what can be inserted for all. */
export type DeskOfPhrases = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly active: () => ActivePhrase | null;
  readonly standing: () => Standing | null;
  readonly picking: () => Picking | null;
  /** Puts the caret into the phrase of a name, also one that is about to appear; null leaves it where it was there. */
  readonly focus: (name: string, place: CaretPlace | null) => void;
  readonly pick: (before: number) => void;
  /** Picks where the reference at the caret leads, or that of a new one. */
  readonly pickTargets: () => void;
  readonly endPicking: () => void;
  // The rest is for the phrases themselves.
  readonly register: (phrase: ActivePhrase) => () => void;
  readonly take: (phrase: ActivePhrase) => void;
  readonly changed: () => void;
  /** From one element to the phrase above or below it in the document; answers whether there is one. */
  readonly step: (from: HTMLElement, way: 'up' | 'down') => boolean;
};

export function createDesk(): DeskOfPhrases {
  const listeners = new Set<() => void>();
  const phrases = new Map<string, ActivePhrase>();
  let active: ActivePhrase | null = null;
  let standing: Standing | null = null;
  let picking: Picking | null = null;
  const announce = () => listeners.forEach((listener) => listener());
  const open = (pick: (rect: DOMRect) => Picking) => {
    if (active === null) return;
    picking = pick(active.caret());
    announce();
  };
  const look = () => {
    const next = active?.standing() ?? null;
    if (JSON.stringify(next) === JSON.stringify(standing)) return;
    standing = next;
    announce();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    active: () => active,
    standing: () => standing,
    picking: () => picking,
    focus(name, place) {
      // After what was changed just now has been drawn.
      setTimeout(() => phrases.get(name)?.focus(place));
    },
    pick: (before) => open((rect) => ({ what: 'anything', rect, before })),
    pickTargets: () => open((rect) => ({ what: 'targets', rect, of: standing?.reference ?? null })),
    endPicking() {
      picking = null;
      announce();
    },
    register(phrase) {
      phrases.set(phrase.name, phrase);
      return () => {
        if (phrases.get(phrase.name) === phrase) phrases.delete(phrase.name);
        if (active !== phrase) return;
        active = null;
        look();
      };
    },
    take(phrase) {
      if (active === phrase) return;
      active?.leave();
      active = phrase;
      look();
    },
    changed: look,
    step: stepFrom,
  };
}

function stepFrom(from: HTMLElement, way: 'up' | 'down'): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-phrase]')];
  const next = all[all.indexOf(from) + (way === 'up' ? -1 : 1)];
  next?.focus();
  return next !== undefined;
}
