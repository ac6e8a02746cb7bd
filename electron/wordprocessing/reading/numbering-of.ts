import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, valueOf } from './xml';
import type { WordNumbering } from '#shared/documents/word/word-document';

type Style = { readonly name: string; readonly basedOn: string | null; readonly numbering: Element | undefined };
type Level = { readonly format: WordNumbering['format']; /** the style that stands for this level */ readonly style: string | null };

/** What styles and lists say of a paragraph's properties. */
export type Looks = {
  readonly styleOf: (properties: Element | undefined) => string;
  readonly numberingOf: (properties: Element | undefined) => WordNumbering | null;
};

export function looksOf(styles: Element | null, numbering: Element | null): Looks {
  const known = stylesOf(styles);
  const lists = listsOf(numbering);
  const usual = [...known].find(([, { name }]) => name === 'Normal')?.[0] ?? null;
  return {
    styleOf: (properties) => known.get(valueOf(properties, 'pStyle') ?? usual ?? '')?.name ?? '',
    numberingOf: (properties) => {
      const style = valueOf(properties, 'pStyle') ?? usual;
      const own = childOf(properties, 'numPr');
      const [styled, holder] = inherited(known, style);
      const list = valueOf(own, 'numId') ?? valueOf(styled, 'numId');
      const levels = list === null ? undefined : lists.get(list);
      if (levels === undefined) return null;
      const level = levelOf(levels, valueOf(own, 'ilvl') ?? valueOf(styled, 'ilvl'), holder);
      return { level, format: levels.get(level)?.format ?? 'other' };
    },
  };
}

/** A style without a level stands for the one that names it. */
function levelOf(levels: ReadonlyMap<number, Level>, given: string | null, style: string | null): number {
  if (given !== null) return Number(given);
  return [...levels].find(([, level]) => level.style !== null && level.style === style)?.[0] ?? 0;
}

/** The numbering of a style or of the nearest it is based on, and which one has it. */
function inherited(styles: ReadonlyMap<string, Style>, id: string | null, depth = 0): readonly [Element | undefined, string | null] {
  const style = id === null ? undefined : styles.get(id);
  if (style === undefined || depth > deepestStyle) return [undefined, null];
  return style.numbering === undefined ? inherited(styles, style.basedOn, depth + 1) : [style.numbering, id];
}

/** Styles that are based on each other in a circle end here. */
const deepestStyle = 20;

function stylesOf(root: Element | null): ReadonlyMap<string, Style> {
  const found = root === null ? [] : childrenOf(root, 'style').filter((style) => attributeOf(style, 'type') === 'paragraph');
  return new Map(found.map((style) => [attributeOf(style, 'styleId') ?? '', { name: valueOf(style, 'name') ?? '', basedOn: valueOf(style, 'basedOn'), numbering: childOf(childOf(style, 'pPr'), 'numPr') }]));
}

/** The levels of every list; `0` is no list. */
function listsOf(root: Element | null): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  if (root === null) return new Map();
  const definitions = new Map(childrenOf(root, 'abstractNum').map((each) => [attributeOf(each, 'abstractNumId') ?? '', levelsIn(childrenOf(each, 'lvl'))]));
  return new Map(
    childrenOf(root, 'num').map((each) => {
      const own = levelsIn(childrenOf(each, 'lvlOverride').flatMap((override) => childrenOf(override, 'lvl')));
      return [attributeOf(each, 'numId') ?? '', new Map([...(definitions.get(valueOf(each, 'abstractNumId') ?? '') ?? []), ...own])];
    }),
  );
}

const levelsIn = (levels: readonly Element[]): ReadonlyMap<number, Level> => new Map(levels.map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), { format: formatOf(valueOf(level, 'numFmt')), style: valueOf(level, 'pStyle') }]));

function formatOf(format: string | null): WordNumbering['format'] {
  if (format === 'decimal' || format === null) return 'decimal';
  if (format.endsWith('Letter')) return 'letter';
  return format.endsWith('Roman') ? 'roman' : 'other';
}
