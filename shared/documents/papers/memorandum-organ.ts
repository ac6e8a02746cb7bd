import type { Run } from '#shared/documents/block';
import { name, nameInside, type Facts, type FactsOfSide } from '#shared/documents/facts';
import type { PapersContent } from '#shared/domain/papers';

type Organ = PapersContent['memorandum']['organ'];

const nouns = {
  council: { nominative: 'Rada', dative: 'Radě' },
  assembly: { nominative: 'Zastupitelstvo', dative: 'Zastupitelstvu' },
} as const;

/**
 * An organ of a party: „Zastupitelstvu Olomouckého kraje“. The nominative is as the party has it; the dative is of the noun every such
 * name begins with, and of the party's own genitive.
 */
export function organRuns(facts: Facts, side: FactsOfSide, organ: Organ, form: 'nominative' | 'dative'): readonly Run[] {
  if (side.party === null) return [{ text: `${nouns[organ][form]} ` }, name(facts, side, 'genitive')];
  if (form === 'nominative') return [{ text: side.party.content[organ], field: 'papers.memorandum.organ' }];
  return [{ text: `${nouns[organ].dative} `, field: 'papers.memorandum.organ' }, nameInside(facts, side, 'genitive')];
}

/** What the organ is asked for: to decide, or to recommend that the assembly decide, as the agreement records of that organ. */
export function taskOf(facts: Facts): 'decides' | 'recommends' {
  const { of, organ } = facts.papers.memorandum;
  return facts[of].side.approvals.some((approval) => approval.organ === organ && approval.role === 'recommends') ? 'recommends' : 'decides';
}
