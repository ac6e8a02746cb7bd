import type { Block, SignatureParty } from '#shared/documents/block';
import { detail, nameInside, termFor, type Facts, type FactsOfSide } from '#shared/documents/facts';

const headings = { coordinator: `Za ${termFor.coordinator.genitive}`, region: `Za ${termFor.region.nominative}` } as const;

/** Both parties sign, side by side. */
export function signatureBlock(facts: Facts): Block {
  return { kind: 'signatures', parties: [signatureOf(facts, facts.coordinator), signatureOf(facts, facts.region)] };
}

/** Name and „hejtman Olomouckého kraje“ below it; while no party is chosen, the party alone is missing. */
function signatureOf(facts: Facts, side: FactsOfSide): SignatureParty {
  const title = detail(facts, side, 'representativeTitle');
  return {
    side: side.key,
    heading: headings[side.key],
    name: [detail(facts, side, 'representativeName')],
    title: side.party === null ? [] : [title, { text: ' ' }, nameInside(facts, side, 'genitive')],
  };
}
