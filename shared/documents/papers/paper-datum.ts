import type { Run } from '#shared/documents/block';
import { dateDatum, datum, type Facts, type FactsOfSide } from '#shared/documents/facts';
import type { SideName } from '#shared/documents/case';
import type { PapersContent } from '#shared/domain/papers';
import type { PlainDate } from '#shared/domain/plain-date';

type Paper = keyof PapersContent;
type KeyOf<P extends Paper> = keyof PapersContent[P] & string;

/** A datum of one paper, or the gap that names it. */
export function paperDatum<P extends Paper>(facts: Facts, paper: P, key: KeyOf<P>, value: string | number | null): Run {
  return datum(facts, `papers.${paper}.${key}`, value);
}

export function paperDate<P extends Paper>(facts: Facts, paper: P, key: KeyOf<P>, value: PlainDate | null): Run {
  return dateDatum(facts, `papers.${paper}.${key}`, value);
}

/** The other party than that one. */
export function otherSideOf(facts: Facts, name: SideName): FactsOfSide {
  return facts[name === 'coordinator' ? 'region' : 'coordinator'];
}
