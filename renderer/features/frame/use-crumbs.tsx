import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { useClient } from '#data/client';
import { agreementQuery, partiesQuery } from '#data/queries';
import { partyOf } from '#shared/documents/case';
import { agreementIdSchema, type AgreementId } from '#shared/domain/agreement';
import { regionCodeSchema } from '#shared/domain/region';
import { frameText } from '#text/frame';
import { agreementName } from '#text/names';

/** A step of the way to where one is; `to` leads there. */
export type Crumb = { readonly label: string; readonly to: string };

const places: Readonly<Record<string, string>> = {
  '': frameText.places.overview,
  smlouvy: frameText.places.agreements,
  kraje: frameText.places.parties,
  nastaveni: frameText.places.settings,
};

/** Where in the window one is: the place, and the record open in it. */
export function useCrumbs(): readonly Crumb[] {
  const { pathname } = useLocation();
  const [, place = '', record] = pathname.split('/');
  const name = useRecordName(place, record);
  const first = { label: places[place] ?? frameText.places.overview, to: `/${place}` };
  return name === null ? [first] : [first, { label: name, to: pathname }];
}

function useRecordName(place: string, record: string | undefined): string | null {
  const agreement = useAgreementName(place === 'smlouvy' ? record : undefined);
  const party = usePartyName(place === 'kraje' ? record : undefined);
  return agreement ?? party;
}

function useAgreementName(record: string | undefined): string | null {
  const client = useClient();
  const id = agreementIdSchema.safeParse(record);
  const parties = useQuery({ ...partiesQuery(client), enabled: id.success }).data ?? [];
  // Without an id the query is not asked and its key stands for nothing.
  const agreement = useQuery({ ...agreementQuery(client, id.data ?? noAgreement), enabled: id.success }).data;
  return id.success && agreement !== undefined ? agreementName(partyOf(parties, agreement.content.region.partyId)) : null;
}

function usePartyName(record: string | undefined): string | null {
  const region = regionCodeSchema.safeParse(record);
  const parties = useQuery({ ...partiesQuery(useClient()), enabled: region.success }).data ?? [];
  return region.success ? (partyOf(parties, region.data)?.content.name.nominative ?? null) : null;
}

const noAgreement: AgreementId = agreementIdSchema.parse('00000000-0000-4000-8000-000000000000');
