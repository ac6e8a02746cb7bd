import { useQueryClient } from '@tanstack/react-query';
import type { DraftSession, RecordStore } from '#data/draft/session';
import { useDraftSession } from '#data/draft/sessions';
import { useClient } from '#data/machine/client';
import { rememberParty } from '#data/machine/mutations';
import { useLocation } from '#data/machine/queries';
import { failure, success } from '#shared/api/result';
import type { Party, PartyContent } from '#shared/domain/party';

/** The editing session of one region. */
export function usePartyDraft(party: Party): DraftSession<PartyContent> {
  const client = useClient();
  const queries = useQueryClient();
  const { data: location } = useLocation();
  const { id } = party;
  const store: RecordStore<PartyContent> = {
    save: async ({ revision, content, unparsed }) => {
      const saved = await client.parties.update({ id, revision, content, unparsed });
      if (!saved.ok) return failure(saved.error);
      rememberParty(queries, saved.value);
      return success(saved.value);
    },
    load: async () => {
      const all = await client.parties.list({});
      if (!all.ok) return failure(all.error);
      const stored = all.value.find((candidate) => candidate.id === id);
      return stored === undefined ? failure({ code: 'not-found', what: 'party', id }) : success(stored);
    },
  };
  // Another folder holds other data of the same region.
  return useDraftSession(`party:${location.folder}:${id}`, party, store);
}
