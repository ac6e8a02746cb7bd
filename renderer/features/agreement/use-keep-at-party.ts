import { useUpdateParty } from '#data/machine/mutations';
import type { Party, PartyDetailKey } from '#shared/domain/party';
import { sourceText } from '#text/agreement/agreement';
import { useNotify } from '#ui/notices';

/**
 * Writes a detail given in one agreement into the common data of the party, for all agreements to come.
 * @param done what is to happen once it is there
 */
export function useKeepAtParty(done: () => void): (party: Party | null, detail: PartyDetailKey, value: string | null) => void {
  const update = useUpdateParty();
  const notify = useNotify();
  return (party, detail, value) => {
    if (party === null || value === null) return;
    const { id, revision, content, unparsed } = party;
    const unverified = content.unverified.filter((key) => key !== detail);
    const details = { ...content.details, [detail]: value };
    update.mutate(
      { id, revision, unparsed, content: { ...content, unverified, details } },
      {
        onSuccess: () => {
          done();
          notify({ title: sourceText.keptAtParty(content.name.nominative) });
        },
      },
    );
  };
}
