import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { valueOf } from './api-failure';
import { useClient } from './client';
import { bytesOfLarge } from '#data/files/base64';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { Sha256 } from '#shared/domain/record';

/** Names under which answers are remembered; a change invalidates by them. */
export const queryKeys = {
  agreements: ['agreements'],
  agreement: (id: AgreementId) => ['agreement', id],
  parties: ['parties'],
  office: ['office'],
  preferences: ['preferences'],
  host: ['host'],
  location: ['location'],
  record: (id: AgreementId, sha256: Sha256) => ['record', id, sha256],
  signatures: (id: AgreementId, sha256: Sha256) => ['signatures', id, sha256],
  search: (query: string, limit: number) => ['search', query, limit],
  bookkeeping: ['bookkeeping'],
  comparison: (id: AgreementId, edition: number) => ['comparison', id, edition],
} as const;

export const agreementsQuery = (client: AppClient) =>
  queryOptions({ queryKey: queryKeys.agreements, queryFn: async () => valueOf(await client.agreements.list({})) });

export const agreementQuery = (client: AppClient, id: AgreementId) =>
  queryOptions({ queryKey: queryKeys.agreement(id), queryFn: async () => valueOf(await client.agreements.get({ id })) });

export const partiesQuery = (client: AppClient) =>
  queryOptions({ queryKey: queryKeys.parties, queryFn: async () => valueOf(await client.parties.list({})) });

export const officeQuery = (client: AppClient) =>
  queryOptions({ queryKey: queryKeys.office, queryFn: async () => valueOf(await client.office.get({})) });

export const preferencesQuery = (client: AppClient) =>
  queryOptions({ queryKey: queryKeys.preferences, queryFn: async () => valueOf(await client.preferences.get({})), staleTime: Infinity });

export const hostQuery = (client: AppClient) => queryOptions({ queryKey: queryKeys.host, queryFn: async () => valueOf(await client.host.describe({})) });

const locationQuery = (client: AppClient) =>
  queryOptions({ queryKey: queryKeys.location, queryFn: async () => valueOf(await client.storage.location({})) });

// What was read from the disk is checked there: it is forgotten with its view, and read and checked anew at the next opening.
const atEveryOpening = { staleTime: Infinity, gcTime: 0 } as const;

/** A file of record, checked against its fingerprint. */
export const recordQuery = (client: AppClient, id: AgreementId, sha256: Sha256) =>
  queryOptions({
    ...atEveryOpening,
    queryKey: queryKeys.record(id, sha256),
    queryFn: async () => {
      const { fileName, type, content } = valueOf(await client.records.read({ id, sha256 }));
      return { fileName, type, bytes: await bytesOfLarge(content) };
    },
  });

/** Who signed a file of record. */
export const signaturesQuery = (client: AppClient, id: AgreementId, sha256: Sha256) =>
  queryOptions({ ...atEveryOpening, queryKey: queryKeys.signatures(id, sha256), queryFn: async () => valueOf(await client.signatures.verifyStored({ id, sha256 })) });

/** What differs between an edition and the data of today. */
export const comparisonQuery = (client: AppClient, id: AgreementId, edition: number) =>
  queryOptions({ gcTime: 0, queryKey: queryKeys.comparison(id, edition), queryFn: async () => valueOf(await client.records.compare({ id, edition })) });

/** How long to wait, in milliseconds, before a search whose answer may grow is asked again. */
const growing = 300;

/** Agreements in which a text is found; while not everything has been looked through, again and again. What is being written changes the answer, so it is forgotten when it is not looked at. */
export const searchQuery = (client: AppClient, query: string, limit: number) =>
  queryOptions({
    gcTime: 0,
    queryKey: queryKeys.search(query, limit),
    queryFn: async () => valueOf(await client.search.find({ query, limit })),
    refetchInterval: ({ state: { data } }) => (data !== undefined && data.waiting + data.unread > 0 ? growing : false),
  });

// The hooks suspend until there is data and throw an ApiFailure when there is none: `data` is always there.

/** All agreements, also those in the bin. */
export const useAgreements = () => useSuspenseQuery(agreementsQuery(useClient()));

export const useAgreement = (id: AgreementId) => useSuspenseQuery(agreementQuery(useClient(), id));

/** The fourteen regions. */
export const useParties = () => useSuspenseQuery(partiesQuery(useClient()));

export const useOffice = () => useSuspenseQuery(officeQuery(useClient()));

export const usePreferences = () => useSuspenseQuery(preferencesQuery(useClient()));

/** How the application runs, and what day it is for it. */
export const useHost = () => useSuspenseQuery(hostQuery(useClient()));

/** Where the ledger is kept. */
export const useLocation = () => useSuspenseQuery(locationQuery(useClient()));
