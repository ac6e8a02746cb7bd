import { annexTitle } from './annex-title';
import { agreementNumbering } from '#shared/documents/agreement/agreement';
import type { Block, DocumentPart, Run, Text } from '#shared/documents/block';
import { detail, name, type Facts, type FactsOfSide } from '#shared/documents/facts';
import { resolved } from '#shared/documents/numbering';
import { reference, wording } from '#shared/documents/wording';
import type { Party, PartyDetails } from '#shared/domain/party';

/** Annex 2: the regional coordinators of both parties, or of all regions that take part. */
export function coordinatorsAnnex(facts: Facts): DocumentPart {
  const others = facts.content.coordinatorList === 'participating' ? otherRegions(facts) : [];
  return { blocks: [annexTitle('coordinators', facts), introduction(facts), table(facts, others), notes(facts, others)] };
}

function otherRegions({ parties, coordinator, region }: Facts): readonly Party[] {
  return parties.filter(({ id, content }) => content.participates && id !== coordinator.party?.id && id !== region.party?.id);
}

function introduction({ content }: Facts): Block {
  const whose = content.coordinatorList === 'parties' ? 'smluvních stran' : 'smluvních stran a ostatních krajů zapojených do Projektu';
  return { kind: 'paragraph', align: 'justify', text: [{ text: `Přehled krajských koordinátorů ${whose}:`, field: 'coordinatorList' }] };
}

function table(facts: Facts, others: readonly Party[]): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Kraj', align: 'left', weight: 27, namesRows: true },
      { title: 'Krajský koordinátor', align: 'left', weight: 25 },
      { title: 'Telefon', align: 'left', weight: 21 },
      { title: 'E-mail', align: 'left', weight: 27 },
    ],
    rows: [rowOfSide(facts, facts.coordinator), rowOfSide(facts, facts.region), ...others.map(rowOfParty)],
    total: null,
  };
}

/** What a coordinator is known by, in the order of the columns. */
const keys = ['coordinatorName', 'coordinatorPhone', 'coordinatorEmail'] as const satisfies readonly (keyof PartyDetails)[];

function rowOfSide(facts: Facts, side: FactsOfSide): readonly Text[] {
  return [[name(facts, side, 'nominative')], ...keys.map((key) => (side.party === null ? [] : [detail(facts, side, key)]))];
}

function rowOfParty({ content }: Party): readonly Text[] {
  return [[{ text: content.name.nominative }], ...keys.map((key): readonly Run[] => [{ text: content.details[key] ?? '–' }])];
}

function notes(facts: Facts, others: readonly Party[]): Block {
  const numbering = agreementNumbering(facts);
  const change = wording`Změny údajů se oznamují a přehled se aktualizuje postupem podle ${reference('management.contact-change')}.`;
  const unknown = others.some(({ content }) => keys.some((key) => content.details[key] === null));
  const text = unknown ? wording`${change} Údaje označené pomlčkou doplní Koordinátor týmž postupem.` : change;
  return { kind: 'paragraph', align: 'justify', text: resolved(text, numbering, null) };
}
