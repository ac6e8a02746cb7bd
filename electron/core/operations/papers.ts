import { changeBeside } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { recordChange } from '#core/history/record-change';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** What the papers around an agreement say; they are written at any time, also after it is finished. */
export function paperOperations(ports: Ports): AppHandlers['papers'] {
  return {
    update: ({ id, revision, content, unparsed, overOthers }) =>
      recordChange(ports, id, { action: 'papers', overOthers }, (present, now) =>
        changeBeside(present, id, now, ({ papers }) => {
          if (papers.revision !== revision) throw new Failure({ code: 'changed-meanwhile', revision: papers.revision });
          return { papers: { revision: revision + 1, content, unparsed } };
        }),
      ),
  };
}
