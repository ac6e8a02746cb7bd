import { partsOf } from '#shared/domain/plain-date';
import { bindText } from '#data/draft/bindings';
import { date, line, year } from '#data/draft/readings';
import { useHost } from '#data/machine/queries';
import { paperFields, proposalText } from '#text/agreement/papers';
import { TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { usePapersEditing } from './editing';
import { ProposedDate, ProposedNumber } from './proposed-field';
import { SignatureFields } from './signature-fields';
import { useToday } from './use-proposals';

/** Výzva k úhradě is always the coordinator's. */
export function CallForPaymentForm() {
  const { session, agreement } = usePapersEditing();
  const { contribution, payment } = agreement.content;
  const thisYear = partsOf(useHost().data.today).year;
  const next = { from: proposalText.agreement, value: contribution.firstYear === null ? null : String(Math.max(contribution.firstYear, thisYear)) };
  return (
    <>
      <FieldRow>
        <TextField field={bindText(session, 'callForPayment.number', line)} label={paperFields.callNumber[payment.request]} />
        <ProposedNumber field={bindText(session, 'callForPayment.year', year)} label={paperFields.callYear} proposal={next} />
      </FieldRow>
      <FieldRow>
        <ProposedDate field={bindText(session, 'callForPayment.issuedOn', date)} label={paperFields.issuedOn} proposal={useToday()} />
      </FieldRow>
      <SignatureFields paper="callForPayment" side="coordinator" />
    </>
  );
}
