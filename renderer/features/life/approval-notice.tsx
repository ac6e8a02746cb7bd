import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { partyOf } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import { approvalFaults, approvalPathFor } from '#shared/domain/life/approval-path';
import { useLives } from '#data/lives';
import { useParties } from '#data/machine/queries';
import { approvalFaultText, courseText } from '#text/life/course';

const sides = ['coordinator', 'region'] as const;

/** Where organs did not deal with it as the approval path of their party expects. */
export function ApprovalNotice({ agreement: { content } }: { readonly agreement: Agreement }): ReactNode {
  const { data: parties } = useParties();
  const { today } = useLives();
  const faults = sides.flatMap((side) => {
    const { partyId, approvals } = content[side];
    const party = partyOf(parties, partyId);
    const year = approvals.flatMap(({ date }) => date ?? []).toSorted()[0] ?? today;
    const path = party === null ? null : approvalPathFor(party.content, Number(year.slice(0, 4)));
    return party === null || path === null ? [] : approvalFaults(path, approvals).map((fault) => approvalFaultText(fault, party));
  });
  if (faults.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{courseText.approvalFaults}</MessageBarTitle>
        {faults.map((text) => (
          <div key={text}>{text}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
