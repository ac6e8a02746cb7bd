import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { bindChoice, useDraftValue } from '#data/draft/bindings';
import type { DraftSession } from '#data/draft/session';
import { useOfficeDraft } from '#data/office-draft';
import { useParties } from '#data/queries';
import { DraftConflict } from '#ui/draft-conflict';
import { SelectField } from '#ui/fields/choice-field';
import { FieldStack } from '#ui/form-layout';
import { Panel } from '#ui/panel';
import { useUndoKeys } from '#ui/use-undo-keys';
import { roleOf, type OfficeContent } from '#shared/domain/office';
import { officeConflictText, settingsText } from '#text/settings';
import { DefaultsPanel } from './defaults-panel';

const useStyles = makeStyles({ role: { color: tokens.colorNeutralForeground2 }, narrow: { maxWidth: '420px' } });

/** Which office this is, and what its new agreements start with. */
export function OfficeSection(): ReactNode {
  const session = useOfficeDraft();
  const conflict = useSyncExternalStore(session.subscribe, () => session.state().kind === 'conflict');
  useUndoKeys(session);
  return (
    <>
      {conflict && <DraftConflict text={officeConflictText} onTakeStored={() => void session.takeStored()} onKeepMine={() => void session.keepMine()} />}
      <OfficePanel session={session} />
      <DefaultsPanel session={session} />
    </>
  );
}

function OfficePanel({ session }: { readonly session: DraftSession<OfficeContent> }): ReactNode {
  const styles = useStyles();
  const { data: parties } = useParties();
  const partyId = useDraftValue(session, (content) => content.partyId);
  const options = parties.map(({ id, content }) => ({ value: id, name: content.name.nominative }));
  return (
    <Panel title={settingsText.office}>
      <FieldStack>
        <div className={styles.narrow}>
          <SelectField field={bindChoice(session, 'partyId')} label={settingsText.officeRegion} options={options} />
        </div>
        <div className={styles.role}>{settingsText.officeRole[roleOf(partyId)]}</div>
      </FieldStack>
    </Panel>
  );
}
