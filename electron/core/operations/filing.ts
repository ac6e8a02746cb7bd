import { changeBeside } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { recordChange } from '#core/history/record-change';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** How an agreement is kept in the records service; written at any time, also after it is finished. */
export function filingOperations(ports: Ports): AppHandlers['filing'] {
  return {
    update: ({ id, revision, content, unparsed }) =>
      recordChange(ports, id, { action: 'filed' }, (present, now) =>
        changeBeside(present, id, now, ({ filing }) => {
          if (filing.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: filing.revision });
          return { filing: { revision: revision + 1, content, unparsed } };
        }),
      ),
  };
}
