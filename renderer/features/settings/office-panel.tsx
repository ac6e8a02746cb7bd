import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { bindChoice, useDraftValue } from '#data/draft/bindings';
import { useOfficeDraft } from '#data/office-draft';
import { useParties } from '#data/machine/queries';
import { SelectField } from '#ui/fields/choice-field';
import { FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { useUndoKeys } from '#ui/use-undo-keys';
import { roleOf } from '#shared/domain/office';
import { settingsText } from '#text/settings';
import { OfficeConflict } from './office-conflict';

const useStyles = makeStyles({ role: { color: tokens.colorNeutralForeground2 }, narrow: { maxWidth: '420px' } });

/** Which office this is. Its session is the one of the defaults as well, so what concerns both is here. */
export function OfficePanel(): ReactNode {
  const styles = useStyles();
  const session = useOfficeDraft();
  const conflict = useSyncExternalStore(session.subscribe, () => session.state().kind === 'conflict');
  useUndoKeys(session);
  const { data: parties } = useParties();
  const partyId = useDraftValue(session, (content) => content.partyId);
  const options = parties.map(({ id, content }) => ({ value: id, name: content.name.nominative }));
  return (
    <Panel title={settingsText.office}>
      <FieldStack>
        {conflict && <OfficeConflict />}
        <div className={styles.narrow}>
          <SelectField field={bindChoice(session, 'partyId')} label={settingsText.officeRegion} options={options} />
        </div>
        <div className={styles.role}>{settingsText.officeRole[roleOf(partyId)]}</div>
      </FieldStack>
    </Panel>
  );
}
