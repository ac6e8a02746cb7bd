import type { PartId } from '#shared/templates/condition';
import { idsWithin } from '#shared/templates/merging/part-changes';
import type { PartConflict } from '#shared/templates/merging/part-conflicts';
import type { Template } from '#shared/templates/template';
import { findPart, isGroup, partsIn, type AnyPart } from '#shared/templates/tree';
import { partLines, type PartWords } from './part-lines';

type Wording = Pick<Template, 'parts'>;

/** What both versions say of a part; null where one says nothing. */
type SaidTwice = { readonly name: string | null; readonly stored: string | null; readonly mine: string | null };

/** A part in which two versions differ, line by line; of one that only stands elsewhere, where it stands. */
export function partSaid(conflict: PartConflict, { stored, mine }: { readonly stored: Wording; readonly mine: Wording }, words: PartWords & { readonly name: (part: PartId) => string }): readonly SaidTwice[] {
  const standsOnce = conflict.stored === null || conflict.mine === null;
  const lines = (part: AnyPart | null) => (part === null ? new Map<string, string>() : linesOf(standsOnce ? withinOf(part) : [part], words));
  const [theirs, own] = [lines(conflict.stored), lines(conflict.mine)];
  const keys = [...new Set([...own.keys(), ...theirs.keys()])];
  const said = keys.map((key): SaidTwice => ({ name: null, stored: theirs.get(key) ?? null, mine: own.get(key) ?? null }));
  return conflict.moved ? [...said, { name: placeText.name, stored: placeIn(stored, conflict.part, words.name), mine: placeIn(mine, conflict.part, words.name) }] : said;
}

/** A part with those within it: a group that is there once is decided as a whole. */
const withinOf = (part: AnyPart): readonly AnyPart[] => (isGroup(part) ? partsIn({ parts: [part] }).map((placed) => placed.part) : [part]);

/** Every line that says something. */
function linesOf(parts: readonly AnyPart[], words: PartWords): ReadonlyMap<string, string> {
  const lines = parts.flatMap((part) => [...partLines(part, words)].map(([key, text]): [string, string] => [`${part.id} ${key}`, text.map((run) => run.text).join('')]));
  return new Map(lines.filter(([, text]) => text !== ''));
}

function placeIn(wording: Wording, part: PartId, name: (part: PartId) => string): string | null {
  const found = findPart(wording, part);
  if (found === null) return null;
  const group = found.within?.id ?? null;
  const order = idsWithin(wording, group);
  const after = order[order.indexOf(part) - 1];
  const place = after === undefined ? placeText.first : placeText.after(name(after));
  return group === null ? place : `${name(group)}, ${place}`;
}

const placeText = { name: 'Umístění', first: 'na začátku', after: (name: string) => `za: ${name}` } as const;
