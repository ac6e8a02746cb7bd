import { nameOf, type SideName } from '#shared/documents/case';
import { termFor, type Facts } from '#shared/documents/facts';

/** A party above its signature: its name, or how the agreement calls it while it is not chosen. */
export function partyHeading(facts: Facts, name: SideName): string {
  return nameOf(facts[name])?.nominative ?? termFor[name].nominative;
}
