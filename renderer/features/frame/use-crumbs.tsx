import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useClient } from '#data/client';
import { agreementQuery, partiesQuery } from '#data/queries';
import { partyOf } from '#shared/documents/case';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { regionCodeSchema } from '#shared/domain/region';
import { documentsText, draftingText } from '#text/batch';
import { frameText } from '#text/frame';
import { agreementName } from '#text/names';
import { recordsText } from '#text/records';

/** A step of the way to where one is; `to` leads there. */
export type Crumb = { readonly label: string; readonly to: string; readonly sample: boolean };

const places: Readonly<Record<string, string>> = {
  '': frameText.places.overview,
  smlouvy: frameText.places.agreements,
  kraje: frameText.places.parties,
  nastaveni: frameText.places.settings,
  podpisy: frameText.places.signatures,
};

/** Work with many agreements at once, which is a page below their list. */
const works: Readonly<Record<string, string>> = { hromadne: draftingText.title, dokumenty: documentsText.title };

/** Where in the window one is: the place, the record open in it, and the part of the record. */
export function useCrumbs(): readonly Crumb[] {
  const { pathname } = useLocation();
  const [, place = '', record, part] = pathname.split('/');
  const opened = useOpened(place, record);
  const first = { label: places[place] ?? frameText.places.overview, to: `/${place}`, sample: false };
  const work = place === 'smlouvy' ? works[record ?? ''] : undefined;
  if (work !== undefined) return [first, { label: work, to: pathname, sample: false }];
  if (opened === null) return [first];
  const second = { ...opened, to: `/${place}/${record ?? ''}` };
  return part === recordsPart ? [first, second, { label: recordsText.title, to: pathname, sample: false }] : [first, second];
}

/** The page of an agreement's records, below the agreement itself. */
const recordsPart = 'listiny';

type Opened = Pick<Crumb, 'label' | 'sample'> | null;

function useOpened(place: string, record: string | undefined): Opened {
  const agreement = useOpenedAgreement(place === 'smlouvy' ? record : undefined);
  const party = useOpenedParty(place === 'kraje' ? record : undefined);
  return agreement ?? party;
}

function useOpenedAgreement(record: string | undefined): Opened {
  const client = useClient();
  const id = agreementIdSchema.safeParse(record);
  const parties = useQuery({ ...partiesQuery(client), enabled: id.success }).data ?? [];
  // Without an id the query is not asked and its key stands for nothing.
  const agreement = useQuery({ ...agreementQuery(client, id.data ?? noAgreement), enabled: id.success }).data;
  if (!id.success || agreement === undefined) return null;
  return { label: agreementName(partyOf(parties, agreement.content.region.partyId)), sample: agreement.sample };
}

function useOpenedParty(record: string | undefined): Opened {
  const region = regionCodeSchema.safeParse(record);
  const parties = useQuery({ ...partiesQuery(useClient()), enabled: region.success }).data ?? [];
  const party = region.success ? partyOf(parties, region.data) : null;
  return party && { label: party.content.name.nominative, sample: false };
}

const noAgreement: AgreementId = agreementIdSchema.parse('00000000-0000-4000-8000-000000000000');
