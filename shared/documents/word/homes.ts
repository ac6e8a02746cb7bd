import type { ComposedLine, FoundLine, PartName } from './line';
import type { PairedLine } from './paired-lines';
import { keptInOrder } from '#shared/templates/deviating/kept-in-order';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';

/** Where the lines of a document stand as it came back. */
export type Homes = {
  /** The article or list each clause and paragraph stands in now; none for one that was moved where none can stand. */
  readonly of: ReadonlyMap<ComposedLine, PartName>;
  /** The new headings that begin an article, and what it is called from now on. */
  readonly articles: ReadonlyMap<FoundLine, PartName>;
  /** Headings, clauses and paragraphs that stand in their group as before; the others were moved. */
  readonly staying: ReadonlySet<ComposedLine>;
};

/** What is asked of the templates. */
export type HomeSetting = {
  /** The article or list a clause or paragraph stands in, and of an article itself; null outside of both. */
  readonly groupOf: (part: PartName) => PartId | null;
  readonly isArticle: (part: PartName) => boolean;
  readonly newId: (template: TemplateId) => PartId;
};

/** @param composed the lines in the order in which they stood */
export function homesOf(pairs: readonly PairedLine[], composed: readonly ComposedLine[], setting: HomeSetting): Homes {
  const walk: Walk = { of: new Map(), articles: new Map(), headings: [], current: null };
  for (const pair of pairs) {
    if (pair.kind === 'new') passNew(pair.now, walk, setting);
    else if (pair.kind === 'kept') passKept(pair, walk, setting);
  }
  return { of: walk.of, articles: walk.articles, staying: stayingLines(walk, composed, setting) };
}

type Group = { readonly name: PartName; readonly isArticle: boolean };

/** The article or list that is gone through, with what was found so far. */
type Walk = { readonly of: Map<ComposedLine, PartName>; readonly articles: Map<FoundLine, PartName>; readonly headings: ComposedLine[]; current: Group | null };

function passNew(now: FoundLine, walk: Walk, { newId }: HomeSetting): void {
  if (now.looks !== 'heading' || walk.current?.isArticle !== true) return;
  const { template } = walk.current.name;
  const name: PartName = { template, id: newId(template) };
  walk.articles.set(now, name);
  walk.current = { name, isArticle: true };
}

/** Points go with their clause, and data stand where they stand. */
function passKept({ then, moved }: Extract<PairedLine, { kind: 'kept' }>, walk: Walk, setting: HomeSetting): void {
  if (then.part === null || then.role === 'point' || then.role === 'data') return;
  const own = groupOf(then.part, setting);
  if (then.role === 'heading') {
    walk.headings.push(then);
    walk.current = own;
    return;
  }
  const home = homeOf(own, walk.current?.name.template === then.part.template ? walk.current : null, moved);
  if (home !== null) walk.of.set(then, home.name);
  if (home !== null || !moved) walk.current = home;
}

/** What stands below the heading of an article stands in it, wherever it stood before. */
function homeOf(own: Group | null, current: Group | null, moved: boolean): Group | null {
  if (moved) return current;
  return current?.isArticle === true && own?.isArticle === true ? current : own;
}

function groupOf({ template, id }: PartName, setting: HomeSetting): Group | null {
  const own = setting.groupOf({ template, id });
  const name = own === null ? null : { template, id: own };
  return name === null ? null : { name, isArticle: setting.isArticle(name) };
}

/** Of what is in its group still, as much as need not move for the others to stand as they do; articles among each other likewise. */
function stayingLines({ of, headings }: Walk, composed: readonly ComposedLine[], { groupOf: own }: HomeSetting): ReadonlySet<ComposedLine> {
  const groups = new Map<string, ComposedLine[]>();
  for (const [line, home] of of) {
    if (line.part === null || own(line.part) !== home.id) continue;
    const key = keyOf(home);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const places = new Map(composed.map((line, index) => [line, index]));
  const keys = (lines: readonly ComposedLine[]): readonly string[] => lines.map(({ part }) => (part === null ? '' : keyOf(part)));
  return new Set(
    [headings, ...groups.values()].flatMap((lines) => {
      const before = lines.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
      const kept = keptInOrder(keys(before), keys(lines));
      return lines.filter(({ part }) => part !== null && kept.has(keyOf(part)));
    }),
  );
}

/** Names a part among those of all templates. */
export const keyOf = ({ template, id }: PartName): string => `${template} ${id}`;
