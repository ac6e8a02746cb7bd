import type { ReactNode } from 'react';
import { bindChoice, bindRequiredText, bindText, useDraftValue, type ChoiceBinding } from '#data/draft/bindings';
import { setValue } from '#data/draft/draft';
import { amount, date, line, wholeNumber, year } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';
import { fixedDay } from '#data/fixed-day';
import type { AgreementContent } from '#shared/domain/agreement';
import { formText } from '#text/agreement/agreement';
import { AmountField } from '#ui/fields/amount-field';
import { RadioField, SelectField, TickField } from '#ui/fields/choice-field';
import { DateField } from '#ui/fields/date-field';
import { NumberField, YearField } from '#ui/fields/number-field';
import { TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow, FieldStack } from '#ui/form-layout';
import { optionsOf } from '#ui/options';

type Props = { readonly session: DraftSession<AgreementContent> };

/** The fields that are usually the same in all agreements of a batch. */
export function CommonFields({ session }: Props): ReactNode {
  return (
    <FieldStack>
      <FieldRow>
        <AmountField field={bindText(session, 'contribution.annualAmount', amount)} label={formText.annualAmount} />
        <YearField field={bindText(session, 'contribution.firstYear', year)} label={formText.firstYear} />
      </FieldRow>
      <SelectField field={bindChoice(session, 'legalBasis')} label={formText.legalBasis} options={optionsOf(formText.legalBases)} />
      <Payment session={session} />
      <Ending session={session} />
      <FieldGroup title={formText.commission}>
        <FieldRow>
          <TextField field={bindText(session, 'background.commissionResolution', line)} label={formText.commissionResolution} />
          <DateField field={bindText(session, 'background.commissionDate', date)} label={formText.commissionDate} />
        </FieldRow>
      </FieldGroup>
      <Closing session={session} />
    </FieldStack>
  );
}

function Payment({ session }: Props): ReactNode {
  const kind = useDraftValue(session, (content) => content.payment.due.kind);
  const choose = (chosen: typeof kind) => {
    const due = chosen === 'after-request' ? { kind: chosen, days: null } : { kind: chosen, day: 31, month: 3 };
    if (chosen !== kind) session.apply((draft, at) => setValue(draft, 'payment.due', due, at));
  };
  const field: ChoiceBinding<typeof kind> = { ...bindChoice(session, 'payment.due.kind'), choose };
  return (
    <FieldGroup title={formText.payment}>
      <FieldRow>
        <RadioField field={bindChoice(session, 'payment.request')} label={formText.request} options={optionsOf(formText.requests)} />
        <RadioField field={field} label={formText.due} options={optionsOf(formText.dues)} />
        {kind === 'after-request' ? (
          <NumberField field={bindText(session, 'payment.due.days', wholeNumber(1, 365))} label={formText.dueDays} unit={formText.days} />
        ) : (
          <TextField field={bindRequiredText(session, 'payment.due', fixedDay)} label={formText.dueDay} unit={formText.dueDayUnit} width={24} />
        )}
      </FieldRow>
    </FieldGroup>
  );
}

function Ending({ session }: Props): ReactNode {
  return (
    <FieldGroup title={formText.noticeTitle}>
      <FieldRow>
        <NumberField field={bindText(session, 'notice.months', wholeNumber(1, 60))} label={formText.noticeMonths} unit={formText.months} />
        <RadioField field={bindChoice(session, 'notice.runsFrom')} label={formText.runsFrom} options={optionsOf(formText.runsFroms)} />
      </FieldRow>
      <TickField field={bindChoice(session, 'notice.endsWithYear')} label={formText.endsWithYear} />
    </FieldGroup>
  );
}

function Closing({ session }: Props): ReactNode {
  const { coordinator, region } = formText.counterpartsOf;
  return (
    <FieldGroup title={formText.counterparts}>
      <FieldRow>
        <NumberField field={bindText(session, 'counterparts.coordinator', wholeNumber(1, 20))} label={coordinator} />
        <NumberField field={bindText(session, 'counterparts.region', wholeNumber(1, 20))} label={region} />
        <RadioField field={bindChoice(session, 'publisher')} label={formText.publisher} options={optionsOf(formText.publishers)} />
      </FieldRow>
    </FieldGroup>
  );
}
