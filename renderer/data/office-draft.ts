import { useQueryClient } from '@tanstack/react-query';
import type { DraftSession, RecordStore } from '#data/draft/session';
import { useDraftSession } from '#data/draft/sessions';
import { useClient } from '#data/machine/client';
import { rememberOffice } from '#data/machine/mutations';
import { useLocation, useOffice } from '#data/machine/queries';
import { failure, success } from '#shared/api/result';
import type { OfficeContent } from '#shared/domain/office';

/** The editing session of the office and its defaults. */
export function useOfficeDraft(): DraftSession<OfficeContent> {
  const client = useClient();
  const queries = useQueryClient();
  const { data: location } = useLocation();
  const { data: office } = useOffice();
  const store: RecordStore<OfficeContent> = {
    save: async ({ revision, content, unparsed }) => {
      const saved = await client.office.update({ revision, content, unparsed });
      if (!saved.ok) return failure(saved.error);
      rememberOffice(queries, saved.value);
      return success(saved.value);
    },
    load: () => client.office.get({}),
  };
  // Another folder holds another office.
  return useDraftSession(`office:${location.folder}`, office, store);
}
