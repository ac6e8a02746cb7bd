import { answersFor } from './answers';
import { numberingOf, type Numbering } from './numbering';
import { shownPartsOf, type ShownParts } from './shown-parts';
import type { Facts } from '#shared/documents/facts';
import { templateOf } from '#shared/documents/wording/template-of';
import type { Template } from '#shared/templates/template';
import type { TemplateId } from '#shared/templates/template-id';

/** A template as one agreement reads it: what of it is shown, and under which numbers. */
export type Reading = { readonly template: Template; readonly shown: ShownParts; readonly numbering: Numbering };

/** Reads each template of one agreement once. */
export type Reader = (id: TemplateId) => Reading;

/** @param instead a template that stands for the one of its id, as one that is being edited */
export function readerFor(facts: Facts, instead: Template | null = null): Reader {
  const answers = answersFor(facts);
  const known = new Map<TemplateId, Reading>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const template = instead?.id === id ? instead : templateOf(facts, id);
    const shown = shownPartsOf(template, answers);
    const reading = { template, shown, numbering: numberingOf(template, shown) };
    known.set(id, reading);
    return reading;
  };
}
