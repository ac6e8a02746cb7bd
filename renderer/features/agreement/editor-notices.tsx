import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Agreement } from '#shared/domain/agreement';
import { editorText } from '#text/agreement/agreement';
import { errorText } from '#text/errors/errors';
import { amendmentText } from '#text/agreement/papers';
import { FaultBar } from '#ui/fault-bar';
import { RouteLink } from '#ui/route-link';
import { AgreementConflict } from './conflict-review';
import { useEditing } from './editing';
import { useAmending } from './use-amending';

// A message is never squeezed by what is below it.
const useStyles = makeStyles({ notice: { flexShrink: 0 } });

/** What the person has to know before she writes on. */
export function EditorNotices({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const { session } = useEditing();
  const state = useSyncExternalStore(session.subscribe, session.state);
  if (state.kind === 'conflict') return <AgreementConflict />;
  if (state.kind === 'failed' && state.error.code !== 'region-has-agreement') return <FaultBar {...errorText(state.error, 'save')} />;
  if (agreement.removedAt !== null) return <MessageBar className={styles.notice} intent="warning">{editorText.removed}</MessageBar>;
  if (agreement.finishedOn === null) return null;
  return <Finished agreement={agreement} />;
}

function Finished({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const amending = useAmending(agreement);
  return (
    <MessageBar className={styles.notice} intent="success" layout="multiline">
      <MessageBarBody>
        {editorText.readOnly} {editorText.inRecords} <RouteLink to={`/smlouvy/${agreement.id}/listiny`}>{editorText.toRecords}</RouteLink>
      </MessageBarBody>
      {amending?.unfinished === null && (
        <MessageBarActions>
          <Button onClick={amending.run}>{amendmentText.start}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
