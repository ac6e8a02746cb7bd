import type { Font } from '@cantoo/fontkit';

/** How much closer (negative) or farther one glyph stands when another follows it, in units of the font. */
export type PairKerning = (left: number, right: number) => number;

/**
 * Reads the kerning of pairs out of a font (OpenType, GPOS, feature `kern`, pair adjustment of both formats). Of the subtables
 * of a lookup the first that knows the pair decides. Kerning in context – in Latin fonts the Catalan middle dot – is left aside.
 */
export function pairKerningOf(font: Font): PairKerning {
  if (!hasPositioning(font)) return () => 0;
  const { featureList, lookupList } = font.GPOS;
  const numbers = new Set(featureList.filter(({ tag }) => tag === 'kern').flatMap(({ feature }) => feature.lookupListIndexes));
  const lookups = [...numbers].map((number) => subtablesOf(lookupList.get(number)).map(pairsOf));
  return (left, right) => lookups.reduce((sum, subtables) => sum + (firstOf(subtables, left, right) ?? 0), 0);
}

type Adjustment = { readonly xAdvance?: number };
type ListOf<T> = { readonly get: (index: number) => T };

type Coverage =
  | { readonly version: 1; readonly glyphs: readonly number[] }
  | { readonly version: 2; readonly rangeRecords: readonly { readonly start: number; readonly end: number; readonly startCoverageIndex: number }[] };

type Classes =
  | { readonly version: 1; readonly startGlyph: number; readonly classValueArray: readonly number[] }
  | { readonly version: 2; readonly classRangeRecord: readonly { readonly start: number; readonly end: number; readonly class: number }[] };

type PairTable =
  | { readonly version: 1; readonly coverage: Coverage; readonly pairSets: ListOf<readonly { readonly secondGlyph: number; readonly value1: Adjustment }[]> }
  | {
      readonly version: 2;
      readonly coverage: Coverage;
      readonly classDef1: Classes;
      readonly classDef2: Classes;
      readonly classRecords: ListOf<ListOf<{ readonly value1: Adjustment }>>;
    };

const pairAdjustment = 2;
const extension = 9;

type Lookup = { readonly lookupType: number; readonly subTables: readonly unknown[] };
type Positioning = {
  readonly featureList: readonly { readonly tag: string; readonly feature: { readonly lookupListIndexes: readonly number[] } }[];
  readonly lookupList: ListOf<Lookup>;
};

/** fontkit reads this table; its types are silent about it. */
const hasPositioning = (font: Font): font is Font & { readonly GPOS: Positioning } => 'GPOS' in font;

/** An extension only says where a table lies that would be too far away otherwise. */
type Extension = { readonly lookupType: number; readonly extension: unknown };
const isExtension = (lookup: Lookup, table: unknown): table is Extension => lookup.lookupType === extension && table !== null;
const isPairTable = (type: number, table: unknown): table is PairTable => type === pairAdjustment && table !== null;

function subtablesOf(lookup: Lookup): readonly PairTable[] {
  return lookup.subTables
    .map((table) => (isExtension(lookup, table) ? { type: table.lookupType, table: table.extension } : { type: lookup.lookupType, table }))
    .flatMap(({ type, table }) => (isPairTable(type, table) ? [table] : []));
}

/** The value of a pair; undefined where the subtable does not know it. */
type Pairs = (left: number, right: number) => number | undefined;

function firstOf(subtables: readonly Pairs[], left: number, right: number): number | undefined {
  for (const pairs of subtables) {
    const value = pairs(left, right);
    if (value !== undefined) return value;
  }
  return undefined;
}

function pairsOf(table: PairTable): Pairs {
  const covered = coveredBy(table.coverage);
  if (table.version === 1) {
    const sets = new Map([...covered].map(([glyph, index]) => [glyph, new Map(table.pairSets.get(index).map(({ secondGlyph, value1 }) => [secondGlyph, value1.xAdvance ?? 0]))]));
    return (left, right) => sets.get(left)?.get(right);
  }
  const [first, second] = [classesOf(table.classDef1), classesOf(table.classDef2)];
  return (left, right) => (covered.has(left) ? (table.classRecords.get(first.get(left) ?? 0).get(second.get(right) ?? 0).value1.xAdvance ?? 0) : undefined);
}

/** Covered glyphs and their places in the coverage. */
function coveredBy(coverage: Coverage): ReadonlyMap<number, number> {
  if (coverage.version === 1) return new Map(coverage.glyphs.map((glyph, index) => [glyph, index]));
  return new Map(coverage.rangeRecords.flatMap(({ start, end, startCoverageIndex }) => rangeOf(start, end).map((glyph, index) => [glyph, startCoverageIndex + index])));
}

/** Glyphs of no class are of class 0. */
function classesOf(classes: Classes): ReadonlyMap<number, number> {
  if (classes.version === 1) return new Map(classes.classValueArray.map((value, index) => [classes.startGlyph + index, value]));
  return new Map(classes.classRangeRecord.flatMap((range) => rangeOf(range.start, range.end).map((glyph) => [glyph, range.class])));
}

const rangeOf = (start: number, end: number): readonly number[] => Array.from({ length: end - start + 1 }, (_, index) => start + index);
