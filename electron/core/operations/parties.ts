import { Failure } from '#core/failure';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** The fourteen regions. */
export function partyOperations({ ledger }: Ports): AppHandlers['parties'] {
  return {
    list: async () => [...(await ledger.read()).parties],
    update: ({ id, revision, content, unparsed }) =>
      ledger.change((present) => {
        const party = present.parties.find((candidate) => candidate.id === id);
        if (party === undefined) throw new Failure({ code: 'not-found', what: 'party', id });
        if (party.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: party.revision });
        const changed = { ...party, revision: revision + 1, content, unparsed };
        const parties = present.parties.map((candidate) => (candidate.id === id ? changed : candidate));
        return { next: { ...present, parties }, value: changed };
      }),
  };
}
