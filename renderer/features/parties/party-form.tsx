import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { usePartyDraft } from '#data/party-draft';
import { missingDetails, unverifiedDetails } from '#data/party-facts';
import { PanelGrid } from '#ui/form-layout';
import { Page } from '#ui/page';
import { useUndoKeys } from '#ui/use-undo-keys';
import type { Party } from '#shared/domain/party';
import { stateSentence } from '#text/parties';
import { ApprovalPathPanel } from './approval-path-panel';
import { AccountPanel, CoordinatorPanel, IdentityPanel, RepresentativePanel } from './detail-panels';
import { NamesPanel, ProjectPanel } from './name-panels';
import { PartyConflict } from './party-conflict';
import { PartySessionProvider } from './party-editing';

const useStyles = makeStyles({ state: { color: tokens.colorNeutralForeground2 } });

/** Everything the office knows of one region. Saves by itself. */
export function PartyForm({ party }: { readonly party: Party }): ReactNode {
  const styles = useStyles();
  const session = usePartyDraft(party);
  const conflict = useSyncExternalStore(session.subscribe, () => session.state().kind === 'conflict');
  const content = useSyncExternalStore(session.subscribe, () => session.draft().present.content);
  const current = { ...party, content };
  useUndoKeys(session);
  return (
    <PartySessionProvider value={session}>
      <Page title={content.name.nominative}>
        {conflict && <PartyConflict />}
        <div className={styles.state}>{stateSentence(missingDetails(current).length, unverifiedDetails(current).length)}</div>
        <PanelGrid>
          <IdentityPanel />
          <RepresentativePanel region={party.id} />
          <AccountPanel />
          <CoordinatorPanel />
          <NamesPanel />
          <ProjectPanel />
        </PanelGrid>
        <ApprovalPathPanel />
      </Page>
    </PartySessionProvider>
  );
}
