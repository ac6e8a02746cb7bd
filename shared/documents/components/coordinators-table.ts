import type { Block, Run, Text } from '#shared/documents/block';
import { detail, name, type Facts, type FactsOfSide } from '#shared/documents/facts';
import type { Party, PartyDetails } from '#shared/domain/party';

/** The regional coordinators of both parties, or of all regions that take part. */
export function coordinatorsTable(facts: Facts): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Kraj', align: 'left', weight: 27, namesRows: true },
      { title: 'Krajský koordinátor', align: 'left', weight: 25 },
      { title: 'Telefon', align: 'left', weight: 21 },
      { title: 'E-mail', align: 'left', weight: 27 },
    ],
    rows: [rowOfSide(facts, facts.coordinator), rowOfSide(facts, facts.region), ...othersListed(facts).map(rowOfParty)],
    total: null,
  };
}

/** The regions the list has beside both parties: all that take part, or none. */
export function othersListed({ content, parties, coordinator, region }: Facts): readonly Party[] {
  if (content.coordinatorList === 'parties') return [];
  return parties.filter((party) => party.content.participates && party.id !== coordinator.party?.id && party.id !== region.party?.id);
}

/** What a coordinator is known by, in the order of the columns. */
const keys = ['coordinatorName', 'coordinatorPhone', 'coordinatorEmail'] as const satisfies readonly (keyof PartyDetails)[];

function rowOfSide(facts: Facts, side: FactsOfSide): readonly Text[] {
  return [[name(facts, side, 'nominative')], ...keys.map((key) => (side.party === null ? [] : [detail(facts, side, key)]))];
}

function rowOfParty({ content }: Party): readonly Text[] {
  return [[{ text: content.name.nominative }], ...keys.map((key): readonly Run[] => [{ text: content.details[key] ?? '–' }])];
}
