import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { bindChoice, bindRequiredText, bindRows, bindText } from '#data/draft/bindings';
import { line, year } from '#data/draft/readings';
import { useHost } from '#data/machine/queries';
import type { ApprovalPath } from '#shared/domain/approval';
import { SelectField } from '#ui/fields/choice-field';
import { YearField } from '#ui/fields/number-field';
import { RowsField } from '#ui/fields/rows-field';
import { TextField } from '#ui/fields/text-field';
import { FieldRow, FieldStack } from '#ui/form-layout';
import { optionsOf } from '#ui/options';
import { Panel } from '#ui/panel';
import { formText } from '#text/agreement/agreement';
import { approvalPathText } from '#text/office-rules';
import { usePartySession } from './party-editing';

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

const assemblyDecides: ApprovalPath['organs'][number] = { organ: 'assembly', role: 'decides', organName: null };

/** Which organs deal with the agreement, in what order and role, by the first year they do. */
export function ApprovalPathPanel(): ReactNode {
  const styles = useStyles();
  const session = usePartySession();
  const { data: host } = useHost();
  const paths = bindRows(session, 'approvalPaths', () => ({ fromYear: Number(host.today.slice(0, 4)), organs: [{ organ: 'council', role: 'recommends', organName: null } as const, assemblyDecides] }));
  return (
    <Panel title={approvalPathText.title}>
      <FieldStack>
        <div className={styles.note}>{approvalPathText.note}</div>
        <RowsField field={paths} label={approvalPathText.paths} rowName={approvalPathText.path} addName={approvalPathText.addPath} empty={approvalPathText.noPaths}>
          {(index) => <PathFields index={index} />}
        </RowsField>
      </FieldStack>
    </Panel>
  );
}

function PathFields({ index }: { readonly index: number }): ReactNode {
  const session = usePartySession();
  const organs = bindRows(session, `approvalPaths.${index}.organs`, () => assemblyDecides);
  return (
    <FieldStack>
      <YearField field={bindRequiredText(session, `approvalPaths.${index}.fromYear`, year)} label={approvalPathText.fromYear} />
      <RowsField field={organs} label={approvalPathText.organs} rowName={approvalPathText.organ} addName={approvalPathText.addOrgan}>
        {(organ) => (
          <FieldRow>
            <SelectField field={bindChoice(session, `approvalPaths.${index}.organs.${organ}.organ`)} label={formText.organ} options={optionsOf(formText.organs)} />
            <SelectField field={bindChoice(session, `approvalPaths.${index}.organs.${organ}.role`)} label={formText.role} options={optionsOf(formText.roles)} />
            <TextField field={bindText(session, `approvalPaths.${index}.organs.${organ}.organName`, line)} label={formText.organName} />
          </FieldRow>
        )}
      </RowsField>
    </FieldStack>
  );
}
