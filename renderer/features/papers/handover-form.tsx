import { bindChoice, bindText } from '#data/draft/bindings';
import { date, line, wholeNumber } from '#data/draft/readings';
import { paperFields, proposalText } from '#text/agreement/papers';
import { RadioField } from '#ui/fields/choice-field';
import { FieldRow } from '#ui/form-layout';
import { otherSide, usePapers, usePapersEditing, useSideOptions } from './editing';
import { ProposedDate, ProposedNumber, ProposedText } from './proposed-field';
import { useSideProposals, useToday } from './use-proposals';

export function HandoverForm() {
  const { session, agreement } = usePapersEditing();
  const sides = useSideOptions();
  const from = usePapers(({ handover }) => handover.from);
  const giver = useSideProposals(from);
  const taker = useSideProposals(otherSide(from));
  const count = agreement.content.counterparts[otherSide(from)];
  const counterparts = { from: proposalText.agreement, value: count === null ? null : String(count) };
  return (
    <>
      <RadioField field={bindChoice(session, 'handover.from')} label={paperFields.handoverFrom} options={sides} inline />
      <FieldRow>
        <ProposedDate field={bindText(session, 'handover.handedOverOn', date)} label={paperFields.handedOverOn} proposal={useToday()} />
        <ProposedText field={bindText(session, 'handover.place', line)} label={paperFields.place} proposal={giver.seat} />
      </FieldRow>
      <FieldRow>
        <ProposedText field={bindText(session, 'handover.handedOverBy', line)} label={paperFields.handedOverBy} proposal={giver.coordinator} />
        <ProposedText field={bindText(session, 'handover.takenOverBy', line)} label={paperFields.takenOverBy} proposal={taker.coordinator} />
      </FieldRow>
      <ProposedNumber field={bindText(session, 'handover.counterparts', wholeNumber(1, 20))} label={paperFields.counterparts} proposal={counterparts} />
    </>
  );
}
