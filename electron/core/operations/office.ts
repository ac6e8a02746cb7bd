import { Failure } from '#core/failure';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** The office that uses the application. */
export function officeOperations({ ledger }: Ports): AppHandlers['office'] {
  return {
    get: async () => (await ledger.read()).office,
    update: ({ revision, content, unparsed }) =>
      ledger.change((present) => {
        if (present.office.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: present.office.revision });
        const office = { revision: revision + 1, confirmed: true, content, unparsed };
        return { next: { ...present, office }, value: office };
      }),
  };
}
