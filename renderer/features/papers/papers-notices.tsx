import { MessageBar, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { errorText } from '#text/errors/errors';
import { papersText } from '#text/agreement/papers';
import { FaultBar } from '#ui/fault-bar';
import { usePapersEditing } from './editing';
import { PapersConflict } from './papers-conflict';

// A message is never squeezed by what is below it.
const useStyles = makeStyles({ notice: { flexShrink: 0 } });

/** What the person has to know before she writes on. */
export function PapersNotices() {
  const styles = useStyles();
  const { session, agreement } = usePapersEditing();
  const state = useSyncExternalStore(session.subscribe, session.state);
  if (state.kind === 'conflict') return <PapersConflict />;
  if (state.kind === 'failed') return <FaultBar {...errorText(state.error, 'save')} />;
  if (agreement.removedAt === null) return null;
  return (
    <MessageBar className={styles.notice} intent="warning">
      {papersText.removed}
    </MessageBar>
  );
}
