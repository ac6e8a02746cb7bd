import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { valueOf } from './api-failure';
import { useClient } from './client';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';

/** Names under which answers are remembered; a change invalidates by them. */
export const queryKeys = {
  agreements: ['agreements'],
  agreement: (id: AgreementId) => ['agreement', id],
  parties: ['parties'],
  office: ['office'],
  preferences: ['preferences'],
  host: ['host'],
  location: ['location'],
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

export const locationQuery = (client: AppClient) =>
  queryOptions({ queryKey: queryKeys.location, queryFn: async () => valueOf(await client.storage.location({})) });

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
