import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { bindChoice, bindRequiredText, bindText, useDraftValue, type ChoiceBinding } from '#data/draft/bindings';
import { setValue } from '#data/draft/draft';
import { amount, wholeNumber } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';
import { fixedDay } from '#data/fixed-day';
import { numberPattern } from '#data/number-pattern';
import { useOfficeDraft } from '#data/office-draft';
import { AmountField } from '#ui/fields/amount-field';
import { RadioField, SelectField, TickField } from '#ui/fields/choice-field';
import { NumberField } from '#ui/fields/number-field';
import { TextField } from '#ui/fields/text-field';
import { FieldGroup, FieldRow, FieldStack } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { Panel } from '#ui/panel';
import type { OfficeContent } from '#shared/domain/office';
import { formText } from '#text/agreement/agreement';
import { settingsText } from '#text/settings';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

type Props = { readonly session: DraftSession<OfficeContent> };

/** What a new agreement starts with. */
export function DefaultsPanel(): ReactNode {
  const styles = useStyles();
  const session = useOfficeDraft();
  return (
    <Panel title={settingsText.defaults}>
      <FieldStack>
        <div className={styles.note}>{settingsText.defaultsNote}</div>
        <Money session={session} />
        <Ending session={session} />
        <Rest session={session} />
      </FieldStack>
    </Panel>
  );
}

function Money({ session }: Props): ReactNode {
  return (
    <FieldGroup title={settingsText.money}>
      <FieldRow>
        <AmountField field={bindText(session, 'defaults.annualAmount', amount)} label={formText.annualAmount} />
        <RadioField field={bindChoice(session, 'defaults.partialYear')} label={formText.partialYear} options={optionsOf(formText.partialYears)} />
        <RadioField field={bindChoice(session, 'defaults.request')} label={formText.request} options={optionsOf(formText.requests)} />
      </FieldRow>
      <Due session={session} />
    </FieldGroup>
  );
}

function Due({ session }: Props): ReactNode {
  const kind = useDraftValue(session, (content) => content.defaults.due.kind);
  const choose = (chosen: typeof kind) => {
    const due = chosen === 'after-request' ? { kind: chosen, days: null } : { kind: chosen, day: 31, month: 3 };
    if (chosen !== kind) session.apply((draft, at) => setValue(draft, 'defaults.due', due, at));
  };
  const field: ChoiceBinding<typeof kind> = { ...bindChoice(session, 'defaults.due.kind'), choose };
  return (
    <FieldRow>
      <RadioField field={field} label={formText.due} options={optionsOf(formText.dues)} />
      {kind === 'after-request' ? (
        <NumberField field={bindText(session, 'defaults.due.days', wholeNumber(1, 365))} label={formText.dueDays} unit={formText.days} />
      ) : (
        <TextField field={bindRequiredText(session, 'defaults.due', fixedDay)} label={formText.dueDay} unit={formText.dueDayUnit} width={24} />
      )}
      <span />
    </FieldRow>
  );
}

function Ending({ session }: Props): ReactNode {
  return (
    <FieldGroup title={settingsText.ending}>
      <FieldRow>
        <NumberField field={bindText(session, 'defaults.notice.months', wholeNumber(1, 60))} label={formText.noticeMonths} unit={formText.months} />
        <RadioField field={bindChoice(session, 'defaults.notice.runsFrom')} label={formText.runsFrom} options={optionsOf(formText.runsFroms)} />
        <TickField field={bindChoice(session, 'defaults.notice.endsWithYear')} label={formText.endsWithYear} />
      </FieldRow>
    </FieldGroup>
  );
}

function Rest({ session }: Props): ReactNode {
  return (
    <FieldGroup title={settingsText.rest}>
      <FieldRow>
        <NumberField field={bindText(session, 'defaults.counterparts.coordinator', wholeNumber(1, 20))} label={`${formText.counterparts}: ${formText.counterpartsOf.coordinator.toLowerCase()}`} />
        <NumberField field={bindText(session, 'defaults.counterparts.region', wholeNumber(1, 20))} label={`${formText.counterparts}: ${formText.counterpartsOf.region.toLowerCase()}`} />
        <RadioField field={bindChoice(session, 'defaults.publisher')} label={formText.publisher} options={optionsOf(formText.publishers)} help={formText.publisherHelp} />
      </FieldRow>
      <FieldRow>
        <SelectField field={bindChoice(session, 'defaults.legalBasis')} label={formText.legalBasis} options={optionsOf(formText.legalBases)} />
        <TextField field={bindText(session, 'defaults.numberPattern', numberPattern)} label={settingsText.numberPattern} help={settingsText.numberPatternHelp} />
      </FieldRow>
    </FieldGroup>
  );
}
