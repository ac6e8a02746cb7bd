import type { ReactNode } from 'react';
import { bindText } from '#data/draft/bindings';
import { interestRate } from '#data/payments/interest-rate';
import { numberPattern } from '#data/number-pattern';
import { useOfficeDraft } from '#data/office-draft';
import { TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { askingText } from '#text/payments/requests';

/** How the office asks for money: the numbers of its letters, and interest on delay where it asks for any. */
export function AskingPanel(): ReactNode {
  const session = useOfficeDraft();
  return (
    <Panel title={askingText.title}>
      <FieldRow>
        <TextField field={bindText(session, 'asking.numberPattern', numberPattern)} label={askingText.numberPattern} help={askingText.numberPatternHelp} />
        <TextField field={bindText(session, 'asking.interestRate', interestRate)} label={askingText.interestRate} help={askingText.interestRateHelp} unit="% ročně" inputMode="decimal" width={18} />
      </FieldRow>
    </Panel>
  );
}
