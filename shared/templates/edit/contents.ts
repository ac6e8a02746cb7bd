import type { Edit, Target } from './edit';
import { changeWordings } from './wordings';
import { failure, success } from '#shared/api/result';
import type { Condition } from '#shared/templates/condition';
import type { Phrase } from '#shared/templates/phrase';
import type { ParagraphPart, Template } from '#shared/templates/template';
import { findPart, withPart, type AnyPart } from '#shared/templates/tree';

/** Sets the wording of a part, of one of its wordings or points, or of a line below the title. */
export function setPhrase(template: Template, target: Target, phrase: Phrase): Edit {
  return changeAt(template, target, { part: (part) => withPhrase(part, target, phrase), inner: (inner) => ({ ...inner, text: phrase }) });
}

/** Sets when a part, one of its wordings or points is shown. */
export function setCondition(template: Template, target: Target, when: Condition): Edit {
  return changeAt(template, target, { part: (part) => ('when' in part ? { ...part, when } : null), inner: (inner) => ({ ...inner, when }) });
}

/** Sets the list of points from data a wording of a clause ends with; null for none. */
export function setPointList(template: Template, { part, variant }: { readonly part: string; readonly variant: number }, list: string | null): Edit {
  return changeWordings(template, part, (wordings) => wordings.map((wording, index) => (index === variant ? { ...wording, list } : wording)));
}

export function setComponent(template: Template, id: string, component: string): Edit {
  return changePart(template, id, (part) => (part.kind === 'component' ? { ...part, component } : null));
}

export function setAlign(template: Template, id: string, align: ParagraphPart['align']): Edit {
  return changePart(template, id, (part) => (part.kind === 'paragraph' ? { ...part, align } : null));
}

/** Sets how many lines there are below the title, and whether contract numbers follow them. */
export function setTitleLines(template: Template, id: string, details: readonly Phrase[], numbers: boolean): Edit {
  return changePart(template, id, (part) => (part.kind === 'title' ? { ...part, details, numbers } : null));
}

/** What wordings and points have in common. */
type Inner = { readonly when: Condition; readonly text: Phrase };

type Changes = { readonly part: (part: AnyPart) => AnyPart | null; readonly inner: <T extends Inner>(inner: T) => T };

function changeAt(template: Template, { part: id, variant, point }: Target, { part, inner }: Changes): Edit {
  if (variant === undefined) return changePart(template, id, part);
  return changeWordings(template, id, (wordings) =>
    wordings.map((wording, index) => {
      if (index !== variant) return wording;
      return point === undefined ? inner(wording) : { ...wording, points: wording.points.map((each) => (each.id === point ? inner(each) : each)) };
    }),
  );
}

function changePart(template: Template, id: string, change: (part: AnyPart) => AnyPart | null): Edit {
  const found = findPart(template, id)?.part;
  const changed = found === undefined ? null : change(found);
  const next = changed === null ? null : withPart(template, id, () => changed);
  return next === null ? failure({ code: 'no-such-part', part: id }) : success(next);
}

function withPhrase(part: AnyPart, { detail }: Target, phrase: Phrase): AnyPart | null {
  switch (part.kind) {
    case 'article':
      return { ...part, name: phrase };
    case 'heading':
      return { ...part, text: phrase };
    case 'title':
      return detail === undefined ? { ...part, text: phrase } : { ...part, details: part.details.map((line, index) => (index === detail ? phrase : line)) };
    case 'clause':
    case 'paragraph':
    case 'component':
    case 'list':
      return null;
  }
}
