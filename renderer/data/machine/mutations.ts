import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { apiErrorOf, valueOf } from './api-failure';
import { useClient } from './client';
import { queryKeys } from './queries';
import { forgetDrafts } from '#data/draft/sessions';
import type { AppClient } from '#shared/api/api';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import type { Office } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import type { Preferences } from '#shared/domain/preferences';
import type { AttachmentId } from '#shared/domain/record';

type Call<I, O> = (client: AppClient, input: I) => Promise<Result<O, ApiError>>;
type OfAttachment = { readonly id: AgreementId; readonly attachmentId: AttachmentId };
type Remember<O> = (queries: QueryClient, value: O) => void;

export const useCreateAgreement = () => useChange((client, input: Parameters<AppClient['agreements']['create']>[0]) => client.agreements.create(input), rememberAgreement);
export const useDuplicateAgreement = () => useChange((client, id: AgreementId) => client.agreements.duplicate({ id }), rememberAgreement);
export const useAmendAgreement = () => useChange((client, id: AgreementId) => client.agreements.amend({ id }), rememberAgreement);
export const useFinishAgreement = () => useChange((client, id: AgreementId) => client.agreements.finish({ id }), rememberAgreement);
export const useReopenAgreement = () => useChange((client, id: AgreementId) => client.agreements.reopen({ id }), rememberAgreement);
export const useDetachFile = () => useChange((client, input: OfAttachment) => client.records.detach(input), rememberAgreement);
export const useReattachFile = () => useChange((client, input: OfAttachment) => client.records.reattach(input), rememberAgreement);
export const useUpdateOffice = () => useChange((client, input: Parameters<AppClient['office']['update']>[0]) => client.office.update(input), rememberOffice);
export const useUpdateParty = () => useChange((client, input: Parameters<AppClient['parties']['update']>[0]) => client.parties.update(input), rememberParty);
export const useLoadSample = () => useAction((client) => client.sample.load({}), rememberAgreement);
export const useRemoveSample = () => useAction((client) => client.sample.remove({}), forgetSample);
export const useChooseFolder = () => useAction((client) => client.storage.choose({}), nothingToRemember);
export const useRevealFolder = () => useAction((client) => client.storage.reveal({}), nothingToRemember);

/** Keeps an unusable ledger file under another name and starts an empty one. */
export const useSetAside = () => useAction((client) => client.storage.setAside({}), startAnew);

/** Keeps the ledger in another folder; the caller tells of a failure in its place. */
export function useUseFolder() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    meta: { told: true },
    mutationFn: async (folder: string) => valueOf(await client.storage.use({ folder })),
    onSuccess: ({ outcome }) => {
      if (outcome !== 'unchanged') startAnew(queries);
    },
  });
}

/** What came of a change of several agreements: the ones done, and what stopped the rest. */
export type BatchOutcome = { readonly done: readonly AgreementId[]; readonly error: ApiError | null };

/** What is to be changed, who hears how many are done, and what ends it before its end. */
export type Batch = { readonly ids: readonly AgreementId[]; readonly step?: (done: number) => void; readonly stop?: AbortSignal };

/** Puts drafts into the bin one after another and stops at the first failure, which the caller tells of. */
export const useRemoveAgreements = () => useBatch((client, id) => client.agreements.remove({ id }));
export const useRestoreAgreements = () => useBatch((client, id) => client.agreements.restore({ id }));

/** Remembers the window's arrangement at once and stores it behind; what is chosen shows before it is stored. */
export function useSavePreferences() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (preferences: Preferences) => valueOf(await client.preferences.set(preferences)),
    onMutate: (preferences) => queries.setQueryData(queryKeys.preferences, preferences),
  });
}

/** As {@link rememberAgreement}, for who asked the machine directly. */
export function useRememberAgreement(): (agreement: Agreement) => void {
  const queries = useQueryClient();
  return (agreement) => rememberAgreement(queries, agreement);
}

/** Puts a record the machine answered with where every view finds it; what else changed is asked for when it is looked at next. */
export function rememberAgreement(queries: QueryClient, agreement: Agreement): void {
  queries.setQueryData(queryKeys.agreement(agreement.id), agreement);
  queries.setQueryData<readonly Agreement[]>(queryKeys.agreements, (known) => known && replaced(known, agreement));
  void queries.invalidateQueries({ queryKey: queryKeys.agreements, refetchType: 'none' });
}

export function rememberParty(queries: QueryClient, party: Party): void {
  queries.setQueryData<readonly Party[]>(queryKeys.parties, (known) => known && replaced(known, party));
  void queries.invalidateQueries({ queryKey: queryKeys.parties, refetchType: 'none' });
}

export function rememberOffice(queries: QueryClient, office: Office): void {
  queries.setQueryData(queryKeys.office, office);
  void queries.invalidateQueries({ queryKey: queryKeys.office, refetchType: 'none' });
}

/** Another ledger: everything the window knows of the old one is forgotten; what is shown is asked for again. */
function startAnew(queries: QueryClient): void {
  forgetDrafts();
  const lasting: readonly unknown[] = [queryKeys.preferences[0], queryKeys.host[0]];
  void queries.resetQueries({ predicate: ({ queryKey }) => !lasting.includes(queryKey[0]) });
}

const nothingToRemember = (): void => undefined;

function forgetAgreements(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: queryKeys.agreements });
}

/** Payments it was tried with go with the sample. */
function forgetSample(queries: QueryClient): void {
  forgetAgreements(queries);
  void queries.invalidateQueries({ queryKey: queryKeys.bookkeeping });
}

function useChange<I, O>(call: Call<I, O>, remember: Remember<O>) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({ mutationFn: async (input: I) => valueOf(await call(client, input)), onSuccess: (value) => remember(queries, value) });
}

function useAction<O>(call: (client: AppClient) => Promise<Result<O, ApiError>>, remember: Remember<O>) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({ mutationFn: async () => valueOf(await call(client)), onSuccess: (value) => remember(queries, value) });
}

function useBatch(call: Call<AgreementId, Agreement>) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (batch: Batch) => oneByOne(batch, async (id) => void queries.setQueryData(queryKeys.agreement(id), valueOf(await call(client, id)))),
    // The list is asked for once, not after every one of a thousand.
    onSettled: () => forgetAgreements(queries),
  });
}

async function oneByOne({ ids, step, stop }: Batch, change: (id: AgreementId) => Promise<void>): Promise<BatchOutcome> {
  const done: AgreementId[] = [];
  for (const id of ids) {
    if (stop?.aborted === true) break;
    try {
      await change(id);
    } catch (error) {
      return { done, error: apiErrorOf(error) };
    }
    done.push(id);
    step?.(done.length);
  }
  return { done, error: null };
}

function replaced<R extends { readonly id: string }>(known: readonly R[], record: R): readonly R[] {
  return known.some(({ id }) => id === record.id) ? known.map((other) => (other.id === record.id ? record : other)) : [...known, record];
}
