import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { errorText } from '#text/errors';
import { papersText } from '#text/papers';
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
  if (state.kind === 'failed') {
    const { title, advice } = errorText(state.error, 'save');
    return (
      <MessageBar className={styles.notice} intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {advice}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (agreement.removedAt === null) return null;
  return (
    <MessageBar className={styles.notice} intent="warning">
      {papersText.removed}
    </MessageBar>
  );
}
