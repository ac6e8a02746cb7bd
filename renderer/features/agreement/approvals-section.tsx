import type { SideName } from '#shared/documents/case';
import type { Approval } from '#shared/domain/approval';
import { bindChoice, bindRows, bindText } from '#data/draft/bindings';
import { date, line } from '#data/draft/readings';
import { formText, sideNames } from '#text/agreement/agreement';
import { SelectField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { RowsField } from '#ui/fields/rows-field';
import { TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { useContent, useEditing, useSideParty } from './editing';
import { FieldStack } from './form-layout';

const sides: readonly SideName[] = ['coordinator', 'region'];
const fresh: Approval = { organ: 'assembly', role: 'decides', organName: null, resolution: null, date: null };

/** What the organs of either party discussed, recommended and decided (§ 23 zákona č. 129/2000 Sb.). */
export function ApprovalsSection() {
  return sides.map((side) => <SideApprovals key={side} side={side} />);
}

function SideApprovals({ side }: { readonly side: SideName }) {
  const { session } = useEditing();
  const party = useSideParty(side);
  const rows = bindRows(session, `${side}.approvals`, () => fresh);
  return (
    <RowsField field={rows} label={formText.approvals(party?.content.name.nominative ?? sideNames[side])} rowName={formText.approvalRow} addName={formText.addApproval} empty={formText.noApprovals}>
      {(index) => <ApprovalFields side={side} index={index} />}
    </RowsField>
  );
}

function ApprovalFields({ side, index }: { readonly side: SideName; readonly index: number }) {
  const { session } = useEditing();
  const usual = useUsualName(side, index);
  const path = `${side}.approvals.${index}` as const;
  return (
    <FieldStack>
      <FieldRow>
        <SelectField field={bindChoice(session, `${path}.organ`)} label={formText.organ} options={optionsOf(formText.organs)} />
        <SelectField field={bindChoice(session, `${path}.role`)} label={formText.role} options={optionsOf(formText.roles)} />
      </FieldRow>
      <TextField field={bindText(session, `${path}.organName`, line)} label={formText.organName} placeholder={usual} />
      <FieldRow>
        <TextField field={bindText(session, `${path}.resolution`, line)} label={formText.resolution} />
        <DateField field={bindText(session, `${path}.date`, date)} label={formText.resolutionDate} />
      </FieldRow>
    </FieldStack>
  );
}

/** How the organ is called when no name of its own is given. */
function useUsualName(side: SideName, index: number): string | undefined {
  const party = useSideParty(side);
  const organ = useContent((content) => content[side].approvals[index]?.organ);
  if (organ === 'council') return party?.content.council;
  return organ === 'assembly' ? party?.content.assembly : undefined;
}
