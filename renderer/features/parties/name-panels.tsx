import type { ReactNode } from 'react';
import { bindChoice, bindRequiredText } from '#data/draft/bindings';
import { line } from '#data/draft/readings';
import { RadioField, TickField } from '#ui/fields/choice-field';
import { TextField } from '#ui/fields/text-field';
import { FieldRow, FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { partyFormText } from '#text/parties';
import { usePartySession } from './party-editing';

const genders = [
  { value: 'masculine', name: partyFormText.genders.masculine },
  { value: 'neuter', name: partyFormText.genders.neuter },
] as const;

export function NamesPanel(): ReactNode {
  const session = usePartySession();
  const { nameForms } = partyFormText;
  return (
    <Panel title={partyFormText.names}>
      <FieldStack>
        <TextField field={bindRequiredText(session, 'name.nominative', line)} label={nameForms.nominative} />
        <FieldRow>
          <TextField field={bindRequiredText(session, 'name.genitive', line)} label={nameForms.genitive} />
          <TextField field={bindRequiredText(session, 'name.dative', line)} label={nameForms.dative} />
        </FieldRow>
        <FieldRow>
          <TextField field={bindRequiredText(session, 'name.locative', line)} label={nameForms.locative} />
          <TextField field={bindRequiredText(session, 'name.instrumental', line)} label={nameForms.instrumental} />
        </FieldRow>
        <RadioField field={bindChoice(session, 'gender')} label={partyFormText.gender} options={genders} inline />
      </FieldStack>
    </Panel>
  );
}

export function ProjectPanel(): ReactNode {
  const session = usePartySession();
  return (
    <Panel title={partyFormText.organs}>
      <FieldStack>
        <TextField field={bindRequiredText(session, 'council', line)} label={partyFormText.council} />
        <TextField field={bindRequiredText(session, 'assembly', line)} label={partyFormText.assembly} />
        <TickField field={bindChoice(session, 'participates')} label={partyFormText.participates} />
      </FieldStack>
    </Panel>
  );
}
