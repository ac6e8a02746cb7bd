import fc from 'fast-check';
import type { Edit } from '#shared/templates/edit/edit';
import { setAlign, setComponent, setPhrase, setPointList, setTitleLines } from '#shared/templates/edit/contents';
import { addPart, movePart, removePart } from '#shared/templates/edit/parts';
import { splitClause } from '#shared/templates/edit/split';
import { addPoint, addWording, moveWording, removePoint, removeWording } from '#shared/templates/edit/wordings';
import type { Template } from '#shared/templates/template';
import { idsIn, partsIn, type AnyPart } from '#shared/templates/tree';
import { article, clause, component, heading, is, list, paragraph, phrase, point, refer, title, variant } from '#shared/templates/write';

/** The template after all edits that can be made. */
export function edited(template: Template, granted: readonly Wish[]): Template {
  return granted.reduce((present, wish) => {
    const edit = grant(present, wish);
    return edit.ok ? edit.value : present;
  }, template);
}

/** What an editor might ask for: which operation, and numbers by which it finds its places. */
export type Wish = { readonly operation: number; readonly part: number; readonly place: number; readonly fresh: string };

/** Any edits, one after another. */
export const wishes = fc.array(fc.record({ operation: fc.nat(), part: fc.nat(), place: fc.nat(), fresh: fc.nat().map((number) => `fresh-${number.toString(36)}`) }), { maxLength: 40 });

function grant(template: Template, { operation, part: chosen, place: placed, fresh }: Wish): Edit {
  const parts = partsIn(template);
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index % list.length];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const { part } = at(parts, chosen);
  const beside = at(parts, placed);
  const place = { within: beside.within?.id ?? null, after: beside.part.id };
  const referring = phrase`Nově podle ${refer(beside.part.id)}.`;
  const inside = clause(`${fresh}.one`, referring);
  const new_: readonly AnyPart[] = [
    clause(fresh, referring),
    paragraph(fresh, referring),
    component(fresh, 'parties'),
    heading(fresh, referring),
    { ...title(referring, [referring], true), id: fresh },
    article(fresh, 'Nový článek', inside),
    list(fresh, [inside]),
  ];
  const edits: readonly (() => Edit)[] = [
    () => addPart(template, at(new_, chosen), place),
    () => movePart(template, part.id, place),
    () => removePart(template, part.id),
    () => splitClause(template, part.id, { piece: 0, offset: 4 }, fresh),
    () => addWording(template, { part: part.id, variant: 0 }, variant(is('basis', 'grant'), 'Jen u dotace.')),
    () => moveWording(template, { part: part.id, variant: 0 }, 1),
    () => removeWording(template, { part: part.id, variant: 1 }),
    () => addPoint(template, { part: part.id, variant: 0 }, point(fresh, 'nový bod;'), null),
    () => removePoint(template, part.id, at(idsIn(template), placed)),
    () => setPointList(template, { part: part.id, variant: 0 }, 'exceptions'),
    () => setComponent(template, part.id, 'signatures'),
    () => setAlign(template, part.id, 'center'),
    () => setTitleLines(template, part.id, [phrase`podle ${refer(beside.part.id)}`], false),
    () => setPhrase(template, { part: part.id, variant: 0 }, phrase`Jinak, podle ${refer(beside.part.id)}.`),
  ];
  return at(edits, operation)();
}
