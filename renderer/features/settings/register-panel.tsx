import type { ReactNode } from 'react';
import { bindRequiredText, bindText } from '#data/draft/bindings';
import { dataBox, line, registerEmail } from '#data/draft/readings';
import { useOfficeDraft } from '#data/office-draft';
import { TextField } from '#ui/fields/text-field';
import { FieldRow } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { officeRegisterText } from '#text/office-rules';

/** How the office sends to the register of contracts. */
export function RegisterPanel(): ReactNode {
  const session = useOfficeDraft();
  return (
    <Panel title={officeRegisterText.title}>
      <FieldRow>
        <TextField field={bindRequiredText(session, 'register.dataBox', dataBox)} label={officeRegisterText.dataBox} help={officeRegisterText.dataBoxHelp} width={18} />
        <TextField field={bindText(session, 'register.confirmationEmail', registerEmail)} label={officeRegisterText.confirmationEmail} help={officeRegisterText.confirmationEmailHelp} inputMode="email" />
        <TextField field={bindText(session, 'register.unit', line)} label={officeRegisterText.unit} />
      </FieldRow>
    </Panel>
  );
}
