import type { Text } from '#shared/documents/block';
import { detail, nameInside, type Facts, type FactsOfSide } from '#shared/documents/facts';

/** Who acts for a party, as under a signature; while no party is chosen, the party alone is missing. */
export function representativeLine(facts: Facts, side: FactsOfSide): { readonly name: Text; readonly title: Text } {
  const name = [detail(facts, side, 'representativeName')];
  return { name, title: side.party === null ? [] : [detail(facts, side, 'representativeTitle'), { text: ' ' }, nameInside(facts, side, 'genitive')] };
}
